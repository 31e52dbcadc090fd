@echo off
rem Keo thu muc cua nam tha vao tep nay; hoac chep tep nay vao thu muc cua nam roi bam dup.
rem Drop a year's folder on this file, or copy this file into the year's folder and double-click it.
setlocal DisableDelayedExpansion
chcp 65001 >nul
title Reporter

rem The program lies beside this file; where this file was copied into a year's folder, in a folder "reporter" near it.
set "CHUONG_TRINH=%~dp0reporter.exe"
if not exist "%CHUONG_TRINH%" set "CHUONG_TRINH=%~dp0reporter\reporter.exe"
if not exist "%CHUONG_TRINH%" set "CHUONG_TRINH=%~dp0..\reporter\reporter.exe"
if not exist "%CHUONG_TRINH%" set "CHUONG_TRINH=%~dp0..\..\reporter\reporter.exe"
if not exist "%CHUONG_TRINH%" set "CHUONG_TRINH=%SystemDrive%\reporter\reporter.exe"
if not exist "%CHUONG_TRINH%" (
  echo Khong tim thay reporter.exe. Tep nay phai nam trong thu muc cua chuong trinh, hoac trong thu muc
  echo cua nam, canh do co thu muc "reporter". - reporter.exe was not found beside this file.
  pause
  exit /b 2
)

rem What Explorer drops is not always quoted: a folder "A&B" would be cut at its "&", so the program reads the line as it was typed.
set "REPORTER_TEP_LENH=%~f0"
set "THU_MUC=%~1"
if not defined THU_MUC set "THU_MUC=%~dp0."
setlocal EnableDelayedExpansion
set "REPORTER_DONG_LENH=!cmdcmdline!"
setlocal DisableDelayedExpansion
"%CHUONG_TRINH%" {lenh} "%THU_MUC%"
set "MA_THOAT=%errorlevel%"
pause
rem What the line holds behind a cut "&" must not be run as a command: the shell that Explorer opened ends here.
setlocal EnableDelayedExpansion
if defined REPORTER_DONG_LENH if not "!REPORTER_DONG_LENH:%~n0=!"=="!REPORTER_DONG_LENH!" exit %MA_THOAT%
exit /b %MA_THOAT%
