using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Reporter.Tests.Support;

namespace Reporter.Tests.Core.Matching;

/// <summary>A plan small enough to keep in mind, and the matching of drawn sheets against it.</summary>
internal static class MatchingPlan
{
    public static readonly ReportPlan Plan = new()
    {
        Path = "ke-hoach.yaml",
        UnitListPath = "don-vi.csv",
        Document = new PlanDocument("KH", "2024", "UBND", "Kế hoạch", []),
        Year = 2024,
        Period = new Period(new DateOnly(2023, 12, 15), new DateOnly(2024, 12, 14)),
        Due = new DateOnly(2024, 12, 16),
        UnitKinds = [new UnitKind("xa", "UBND xã, thị trấn"), new UnitKind("phong", "Cơ quan chuyên môn")],
        Units =
        [
            Unit("tt_dl", "thị trấn Đình Lập"),
            Unit("xa_dl", "xã Đình Lập"),
            Unit("tt_tb", "thị trấn Nông Trường Thái Bình") with { OtherNames = ["TTNT Thái Bình"] },
            Unit("xa_tb", "xã Thái Bình"),
            Unit("xa_bx", "xã Bắc Xa"),
            Unit("xa_km", "xã Kiên Mộc") with { Succeeds = ["xã Mộc Cũ", "xã Kiên Cũ"] },
            Unit("06613", "xã Bính Xá"),
            Unit("ptp", "Phòng Tư pháp", "phong"),
            Unit("hnd", "Hội Nông dân huyện", "phong"),
        ],
        Report = new ReportHeader { Issuer = ["PHÒNG TƯ PHÁP"], Symbol = "BC", Place = "Đình Lập", Subject = "Kết quả" },
        Sections =
        [
            new PlanSection
            {
                Code = "II.1", Name = "Các hoạt động", Clause = "II.1", Required = Obligation.Everyone,
                Indicators =
                [
                    Figure("so_cuoc", "Số cuộc tuyên truyền trực tiếp") with { Measure = "cuộc", OtherNames = ["Số cuộc"] },
                    Figure("so_luot", "Số lượt người tham dự") with { Measure = "lượt người" },
                    Figure("so_cuoc_lg", "Trong đó: số cuộc lồng ghép") with { Measure = "cuộc" },
                    new Field { Code = "cong_uoc", Name = "Công ước đã tuyên truyền", Type = FieldType.Choices,
                        Choices = [new("ICCPR", "Công ước về các quyền dân sự và chính trị"), new("CEDAW", "Công ước về phụ nữ"),
                        new("khac", "Nội dung khác")] },
                ],
                Tables =
                [
                    new ListTable("hoi_nghi", "Danh mục hội nghị",
                    [
                        new Field { Code = "ngay", Name = "Ngày", Type = FieldType.Date, Required = Obligation.Everyone,
                            OtherNames = ["Ngày tổ chức"] },
                        new Field { Code = "noi_dung", Name = "Nội dung", Type = FieldType.Text, Required = Obligation.Everyone },
                        Figure("so_nguoi", "Số người tham dự") with { Required = Obligation.Everyone },
                    ]),
                ],
                Narratives = [Words("kq_hd", "Kết quả chủ yếu")],
            },
            new PlanSection
            {
                Code = "III", Name = "Kinh phí thực hiện", Clause = "III", Required = Obligation.Everyone,
                Indicators = [Figure("kp_tong", "Tổng kinh phí") with { Type = FieldType.Money, Measure = "triệu đồng" },
                    Figure("kp_khac", "Nguồn khác") with { Type = FieldType.Money, Measure = "triệu đồng" }],
                Narratives = [Words("kq_kp", "Kết quả chủ yếu")],
            },
        ],
        Rules = [],
    };

    public static Workbook Book(string path, params (string Name, string Text)[] sheets) =>
        new("bao-cao-nop/" + path, [.. sheets.Select(sheet => SheetDrawing.Read("bao-cao-nop/" + path, sheet.Name, sheet.Text))]);

    public static Workbook Csv(string path, string text) => Book(path, ("", text));

    public static (IReadOnlyList<Submission> Submissions, IReadOnlyList<string> Findings) Match(params Workbook[] files) =>
        Match(Plan, ArrivalLog.Empty, new MatchOptions(), files);

    public static (IReadOnlyList<Submission> Submissions, IReadOnlyList<string> Findings) Match(ReportPlan plan, ArrivalLog log,
        MatchOptions options, params Workbook[] files)
    {
        var bag = new DiagnosticBag();
        var submissions = SubmissionMatcher.Match(plan, files, log, options, bag);
        return (submissions,
            [.. bag.Select(finding => $"{finding.Code} "
                + $"{finding.Location.In(Language.Vietnamese).Replace("bao-cao-nop/", "", StringComparison.Ordinal)}")]);
    }

    /// <summary>“xa_bx: so_cuoc=12@C4 hoi_nghi[ngay=05/4/2024 so_nguoi=50]”: what a submission holds, blank cells as “-”.</summary>
    public static string Show(Submission submission) =>
        ($"{submission.Unit.Code}: "
            + $"{string.Join(' ', submission.Answers.Select(Show).Concat(submission.Tables.Select(Show)).Concat(submission.IsIncomplete ? ["thiếu"] : []))}").TrimEnd();

    private static string Show(Answer answer)
    {
        var marks = string.Concat(answer.Marks.Select(mark => $"{mark.Choice.Code}={Text(mark.Cell)},")).TrimEnd(',');
        return $"{answer.Field.Code}={(answer.Marks.Count > 0 ? $"{{{marks}}}" : Text(answer.Cell))}@{answer.At.Address}{(answer.Explanation.Length > 0 ? $"({answer.Explanation})" : "")}";
    }

    private static string Show(TableAnswer table) =>
        $"{table.Table.Code}[{string.Join("; ", table.Rows.Select(row => $"{row.Number}: {string.Join(' ', row.Cells.Select(cell => $"{cell.Field.Code}={Text(cell.Cell)}"))}"))}]";

    private static string Text(Cell cell) => cell.IsBlank ? "-" : cell.Text.Replace(' ', '_');

    private static ReportingUnit Unit(string code, string name, string kind = "xa") => new() { Code = code, Name = name, Kind = kind };

    private static Field Figure(string code, string name) =>
        new() { Code = code, Name = name, Type = FieldType.WholeNumber, Aggregation = Aggregation.Sum };

    private static Field Words(string code, string name) => new() { Code = code, Name = name, Type = FieldType.Text };
}
