using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Decree30.Fixing;
using Reporter.Packages;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>Our own templates and blanks, filled with the shortest and the longest names that offices have.</summary>
[Slow]
public sealed partial class RealNamesTests
{
    private const string LongSubject =
        "Kết quả thực hiện Kế hoạch triển khai Đề án nâng cao hiệu quả công tác phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, "
        + "chuẩn tiếp cận pháp luật và trợ giúp pháp lý cho đồng bào dân tộc thiểu số trên địa bàn xã năm 2024";

    private static readonly string[] Issuers =
    [
        "SỞ Y TẾ", "XÃ Y TÝ", "SỞ NỘI VỤ", "SỞ TƯ PHÁP", "XÃ HÒA BÌNH", "PHÒNG TƯ PHÁP", "ỦY BAN NHÂN DÂN|XÃ HÒA BÌNH",
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "SỞ NÔNG NGHIỆP VÀ|MÔI TRƯỜNG", "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN|VÀ ỦY BAN NHÂN DÂN", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
        "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN", "BAN QUẢN LÝ KHU KINH TẾ|CỬA KHẨU ĐỒNG ĐĂNG - LẠNG SƠN",
    ];

    public static TheoryData<string, string> Filled
    {
        get
        {
            var data = new TheoryData<string, string>();
            // The line under the one and the line under the other are tried in one run.
            string[] subjects = ["Kết quả", "Tự kiểm tra", "Công tác năm", "Công tác tư pháp năm 2024", LongSubject,
                "Kết quả công tác tư pháp năm 2024", "Kết quả công tác phổ biến, giáo dục pháp luật năm 2024"];
            foreach (var (issuer, subject) in Issuers.Where((_, i) => i is 0 or 1 or 2 or 3 or 7 or 9 or 12).Zip(subjects))
                data.Add(issuer, subject);
            return data;
        }
    }

    public static TheoryData<string, string> Blanks
    {
        get
        {
            var data = new TheoryData<string, string>();
            var folder = Path.Combine(Repo.Root, "templates", "van-ban");
            foreach (var blank in Directory.EnumerateFiles(folder, "*.docx").Order(StringComparer.Ordinal))
                foreach (var issuer in Issuers.Where(name => !name.Contains('|', StringComparison.Ordinal)))
                    data.Add(Path.GetFileNameWithoutExtension(blank), issuer);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Filled))]
    public void Report_and_letter_keep_the_format(string issuer, string subject)
    {
        using var run = SampleRun.Of("hoa-binh-2024", change: folder =>
        {
            var plan = Path.Combine(folder, "ke-hoach.yaml");
            var lines = string.Join(", ", issuer.Split('|').Select(line => $"\"{line}\""));
            File.WriteAllText(plan, File.ReadAllText(plan)
                .Replace("co_quan: [ỦY BAN NHÂN DÂN, XÃ HÒA BÌNH]", $"co_quan: [{lines}]", StringComparison.Ordinal)
                .Replace("trich_yeu: Kết quả vệ sinh môi trường, thu gom và phân loại rác thải năm 2024", $"trich_yeu: \"{subject}\"",
                    StringComparison.Ordinal)
                // Whoever it is signs as a single head.
                .Replace("ky_hieu: BC-UBND", "ky_hieu: BC-CQ", StringComparison.Ordinal)
                .Replace("quyen_han: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]", "quyen_han: [GIÁM ĐỐC]", StringComparison.Ordinal));
        });
        run.Run("forms");

        Assert.Empty(Findings(run.Output("bao-cao.docx")));
        Assert.Empty(Findings(run.Output("cong-van-huong-dan.docx")));
    }

    /// <summary>A blank cannot know how long a name will be typed into it; <c>--fix</c> fits the line, and nothing else is wrong.</summary>
    [Theory]
    [MemberData(nameof(Blanks))]
    public void A_blank_that_was_filled_in_keeps_the_format(string blank, string issuer)
    {
        var bytes = Fill(blank, issuer);

        Assert.All(Findings(bytes), line => Assert.StartsWith("RP7213", line, StringComparison.Ordinal));
        Assert.Empty(Findings(Decree30Fixer.Fix(blank, bytes, DecreeOptions.Default, [], [])?.Bytes ?? []));
    }

    private static byte[] Fill(string blank, string issuer)
    {
        var subject = issuer.Length % 2 == 0 ? "kết quả" : "k" + LongSubject[1..];
        (string, string)[] words =
        [
            ("[TÊN CƠ QUAN CHỦ QUẢN]", "UBND TỈNH LẠNG SƠN"), ("[TÊN CƠ QUAN BAN HÀNH]", issuer), ("[CQ]", "CQ"), ("[ĐVST]", "VP"),
            ("[Địa danh]", "Lạng Sơn"), ("năm 20    ", "năm 2024"), ("CHỨC VỤ CỦA NGƯỜI KÝ", "GIÁM ĐỐC"), ("Họ và tên", "Nguyễn Văn An"),
            ("[THẨM QUYỀN BAN HÀNH]", "GIÁM ĐỐC " + issuer),
            ("[văn bản quy định chức năng, nhiệm vụ của cơ quan]", "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2023"),
            ("[văn bản là cơ sở ban hành]", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"),
        ];
        var bytes = File.ReadAllBytes(Path.Combine(Repo.Root, "templates", "van-ban", blank + ".docx"));
        Assert.True(SafePackage.TryOpen(bytes, out var package, out _));
        Assert.True(package.TryRead("word/document.xml", out var part, out _));
        var xml = words.Aggregate(Encoding.UTF8.GetString(part),
            (text, word) => text.Replace(word.Item1, SecurityElement.Escape(word.Item2), StringComparison.Ordinal));
        xml = SubjectPattern().Replace(xml, found => found.Value[1] == 't' ? subject : "K" + subject[1..]);
        return package.With(new Dictionary<string, byte[]> { ["word/document.xml"] = Encoding.UTF8.GetBytes(xml) });
    }

    [GeneratedRegex(@"\[(?:[Tt]rích yếu nội dung|Tên cuộc họp)[^\]]*\]")]
    private static partial Regex SubjectPattern();

    private static IEnumerable<string> Findings(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check("a.docx", bytes, DecreeOptions.Default, bag);
        return bag.Select(found => $"{found.Code} {found.Location} {found.Message.Vi}");
    }
}
