using System.Security.Cryptography;
using System.Text;
using MimeKit;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Reporter.Years.Outputs;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>Mail drafts as another MIME library reads them, field by field and byte by byte.</summary>
public sealed class MailDraftTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Trung tâm Dịch vụ việc làm và Phổ biến pháp luật ", 12)).Trim();

    // What may stand in a subject, a name, an address list or a file's name.
    private static readonly (string Name, string Subject, string To, string[] Files)[] Cases =
    [
        ("xã Đình Lập", "Đôn đốc gửi báo cáo năm 2026 – xã Đình Lập", "dinhlap@langson.gov.vn", ["06040-xa-dinh-lap.xlsx"]),
        ("xã Đình Lập".Normalize(NormalizationForm.FormD), "Đề nghị sửa – xã Bính Xá".Normalize(NormalizationForm.FormD),
            "a@b.vn; c@d.vn , e@f.vn", ["xã Bính Xá.xlsx".Normalize(NormalizationForm.FormD)]),
        (Long, Long, "x@y.vn", [Long.Replace(' ', '-') + ".xlsx"]),
        ("Sở \"Tư pháp\" <a@evil.vn>, \\ ; (x)", "=? \"Số\" <b> % ' ; = ", "st@p.vn",
            ["a'b \"c\" ; = %41 Đ.xlsx"]),
        ("UBND 😀 xã 漢字", "\t Thư 😀 " + new string('ệ', 400), "so+luu.tru_1@vt.langson.gov.vn",
            ["😀.xlsx", "biểu số 01.csv", "trống.xlsx"]),
        ("xã An", "Nhắc =?utf-8?B?xJDDoG8=?= và =?x?= " + Long, "a@b.vn", ["a.xlsx"]),
        ("xã An", "=?utf-8?B?QQ==?=", "a@b.vn", ["a.xlsx"]),
    ];

    [Fact]
    public void Another_library_reads_every_field_and_attachment_as_it_was_meant()
    {
        using var folder = new TempFolder();
        var files = Cases.Select((one, number) => Path.Combine(folder.Path, $"{number}.eml")).ToList();
        for (var i = 0; i < Cases.Length; i++)
            File.WriteAllBytes(files[i], Draft(i));

        foreach (var (read, (name, subject, to, attached)) in PythonMail.Read(files).Zip(Cases))
        {
            Assert.Empty(read.Defects);
            Assert.Equal(["Content-Type", "MIME-Version", "Subject", "To", "X-Unsent"], read.Names.Order(StringComparer.Ordinal));
            Assert.Equal(subject.Trim(), read.Subject.Trim());
            Assert.Equal(to.Split([';', ','], StringSplitOptions.TrimEntries).Select(address => (name, address)),
                read.To.Select(one => (one[0], one[1])));
            Assert.Equal(BodyOf(name), read.Body.ReplaceLineEndings("\n"));
            Assert.Equal(attached.Select((file, number) => (file, HashOf(BytesOf(number)))), read.Attached.Select(one => (one[0], one[2])));
        }
    }

    [Fact]
    public void The_same_draft_has_the_same_bytes() =>
        Assert.All(Enumerable.Range(0, Cases.Length), number => Assert.Equal(Draft(number), Draft(number)));

    [Fact]
    public void A_draft_of_more_than_ten_megabytes_is_reported()
    {
        var bag = new DiagnosticBag();
        MailDraft.Of(Unit("xã An"), "an", [new MailboxAddress("", "a@b.vn")], new MailWords("x", "x"),
            [new MailAttachment("a.xlsx", new byte[8 << 20])], bag);

        Assert.Equal("RP9082", Assert.Single(bag).Code);
    }

    private static byte[] Draft(int number)
    {
        var (name, subject, to, files) = Cases[number];
        var unit = Unit(name) with { Mail = to };
        var bag = new DiagnosticBag();
        var made = MailDraft.Of(unit, "x", MailDraft.AddressesOf(unit, new FileLocation("don-vi.csv"), bag),
            new MailWords(subject.Trim(), BodyOf(name)), [.. files.Select((file, index) => new MailAttachment(file, BytesOf(index)))], bag);
        Assert.Empty(bag);
        return made.Content.ToArray();
    }

    // Lines that mail programs are known to spoil: of one dot, with “From”, with blanks at the end, longer than a line may be.
    private static string BodyOf(string name) =>
        $"Kính gửi: {name},\n\n.\nFrom đây trở đi  \n--rp-0\n{new string('ế', 1200)}\n\n- sửa “Số lượt”\n";

    private static byte[] BytesOf(int number) => number == 2 ? []
        : [.. Enumerable.Range(0, 70_000).Select(at => (byte)(at * (number + 7)))];

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static ReportingUnit Unit(string name) => new() { Code = "x", Name = name, Kind = "xa" };
}
