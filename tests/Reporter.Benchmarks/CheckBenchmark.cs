using System.Globalization;
using System.Text;

namespace Reporter.Benchmarks;

/// <summary>
/// <c>check make DIR UNITS</c> writes a year of that many communes, each with one CSV of sixty figures in six sections, of which some are
/// wrong, asked about or explained; <c>reporter check DIR</c> is then what to measure, with 100 units and with 3,321.
/// </summary>
internal static class CheckBenchmark
{
    private const int Sections = 6, FiguresOfSection = 10;

    public static int Run(string[] args)
    {
        if (args is not ["make", var folder, var number] || !int.TryParse(number, out var units))
        {
            Console.Error.WriteLine("check make DIR UNITS");
            return 2;
        }
        Directory.CreateDirectory(Path.Combine(folder, "bao-cao-nop"));
        File.WriteAllText(Path.Combine(folder, "ke-hoach.yaml"), Plan());
        File.WriteAllText(Path.Combine(folder, "don-vi.csv"), "ma,ten,loai\n" + string.Concat(Enumerable.Range(0, units)
            .Select(unit => $"{unit:00000},Xã Số {unit:00000},xa\n")));
        for (var unit = 0; unit < units; unit++)
            File.WriteAllText(Path.Combine(folder, "bao-cao-nop", $"xa-{unit:00000}.csv"), Submission(unit));
        return 0;
    }

    private static string Plan()
    {
        var plan = new StringBuilder("""
            ke_hoach: { ky_hieu: KH-UBND, ngay: 4/2026, co_quan: UBND, trich_yeu: Việc năm 2026 }
            nam: 2026
            ky: { tu: 15/12/2025, den: 14/12/2026 }
            han_nop: 16/12/2026
            don_vi: don-vi.csv
            loai_don_vi: { xa: UBND xã }
            bao_cao: { co_quan: UBND TỈNH A, ky_hieu: BC-UBND, dia_danh: A, trich_yeu: Kết quả }
            phan:

            """);
        for (var section = 0; section < Sections; section++)
        {
            plan.Append(CultureInfo.InvariantCulture, $"  - {{ ma: \"{section + 1}\", ten: Phần {section + 1}, dieu_khoan: \"1\", "
                + $"bat_buoc: có, chi_tieu: [");
            for (var figure = 0; figure < FiguresOfSection; figure++)
                plan.Append(CultureInfo.InvariantCulture, $"{{ ma: {Code(section, figure)}, ten: Chỉ tiêu {Code(section, figure)}, "
                    + $"don_vi_tinh: {(figure == 1 ? "lượt người" : "cuộc")}, kieu: so_nguyen, bat_buoc: có, tu: 0, tong_hop: cong"
                    + $"{(figure == 1 ? $", di_kem: {Code(section, 0)}" : "")} }}, ");
            plan.Append("] }\n");
        }
        plan.Append("quy_tac:\n");
        for (var section = 0; section < Sections; section++)
            plan.Append(CultureInfo.InvariantCulture, $"  - {{ ma: Q{section}, muc_do: giai_trinh, "
                + $"dieu_kien: \"{Code(section, 2)} <= 5000\", thong_bao: Nhiều khác thường. }}\n");
        return plan.ToString();
    }

    private static string Submission(int unit)
    {
        var random = new Random(unit);
        var text = new StringBuilder($"Đơn vị báo cáo:;Xã Số {unit:00000}\nMã;Chỉ tiêu;Số liệu;Giải trình\n");
        for (var section = 0; section < Sections; section++)
        {
            for (var figure = 0; figure < FiguresOfSection; figure++)
            {
                var value = figure == 1 ? random.Next(300, 3000) : figure == 0 ? random.Next(10, 30) : random.Next(1, 900);
                // One cell of a hundred is wrong, one is far too large, and half of those are explained.
                var typed = random.Next(100) switch
                {
                    0 => "mười hai ba",
                    1 => "900000",
                    _ => value.ToString(CultureInfo.InvariantCulture),
                };
                text.Append(CultureInfo.InvariantCulture, $"{Code(section, figure)};Chỉ tiêu {Code(section, figure)};{typed};"
                    + $"{(typed == "900000" && unit % 2 == 0 ? "Có đợt cao điểm" : "")}\n");
            }
        }
        return text.ToString();
    }

    private static string Code(int section, int figure) => $"p{section}_{figure}";
}
