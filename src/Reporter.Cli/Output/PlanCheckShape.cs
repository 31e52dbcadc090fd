using System.Text.Json.Serialization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting.Coverage;
using Reporter.Years.Outputs;

namespace Reporter.Cli.Output;

/// <summary>What <c>plan check --format json</c> gives.</summary>
internal sealed record PlanCheckShape
{
    public required IReadOnlyList<DutyShape> NghiaVu { get; init; }

    public required int ChoDeNgo { get; init; }

    public required bool DaDoiChieuKeHoach { get; init; }

    public required IReadOnlyList<FindingShape> PhatHien { get; init; }

    public static PlanCheckShape Of(IReadOnlyList<CoveredDuty> covered, DiagnosticBag bag, int open, bool hasPlan) => new()
    {
        NghiaVu = [.. covered.Select(each => new DutyShape
        {
            DieuKhoan = each.Duty.Clause,
            Ai = each.Duty.Who,
            Gui = each.Duty.To,
            Khi = each.Duty.When,
            TrangThai = each.State switch
            {
                CoverState.Own => "co",
                CoverState.Parent => "muc_lon_hon",
                CoverState.Header => "bao_cao",
                CoverState.NotAsked => "khong_hoi",
                _ => "chua_co",
            },
            Phan = each.Sections,
        })],
        ChoDeNgo = open,
        DaDoiChieuKeHoach = hasPlan,
        PhatHien = [.. bag.Select(FindingShape.Of)],
    };
}

internal sealed record DutyShape
{
    public required string DieuKhoan { get; init; }

    public required string Ai { get; init; }

    public required string Gui { get; init; }

    public required string Khi { get; init; }

    public required string TrangThai { get; init; }

    public required IReadOnlyList<string> Phan { get; init; }
}

[JsonSerializable(typeof(PlanCheckShape))]
internal sealed partial class PlanCheckJson : JsonSerializerContext
{
    public static PlanCheckJson Readable { get; } = new(Reporter.Years.JsonStyle.NewOptions());
}
