using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Documents;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Outline;

/// <summary>Reads a plan. What is no plan, or more than one, is told; what a plan does not say is left empty.</summary>
public static partial class PlanTextReader
{
    // Further titles within so many lines belong to the same head.
    private const int LinesOfTitle = 4;

    private static readonly string[] MeetingWords = ["dai hoi", "hoi nghi", "hoi thao", "le ", "ky hop", "toa dam", "buoi ", "cuoc hop",
        "lam viec", "sinh hoat", "tham quan"];

    /// <summary>Null when the document is no plan that could be drawn from; the reason is in the bag.</summary>
    public static PlanText? Read(OfficeDocument document, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(bag);

        var at = new FileLocation(document.Path);
        var lines = PlanLines.Of(document).Where(line => line.Table is not null || line.Text.Length > 0).ToList();
        if (lines.Count == 0)
        {
            bag.Add(DraftingFindings.NothingToRead(at));
            return null;
        }
        if (TitleOf(lines, at, bag) is not { } title)
            return null;
        var plan = Read(document.Path, lines, title);
        if (document.Pending > 0)
            bag.Add(DraftingFindings.ChangesPending(at, document.Pending));
        if (!plan.AllClauses.Any(clause => clause.IsNumbered && !clause.Number.StartsWith("PL", StringComparison.Ordinal)))
        {
            bag.Add(DraftingFindings.NoNumberedClause(at));
            return null;
        }
        if (IsMeeting(plan))
        {
            bag.Add(DraftingFindings.NotAPlan(at, "Chương trình", plan.Subject));
            return null;
        }
        return plan;
    }

    private static int? TitleOf(List<PlanLine> lines, FileLocation at, DiagnosticBag bag)
    {
        var plans = Enumerable.Range(0, lines.Count).Where(i => PlanKinds.KindOf(lines[i].Text) is not null).ToList();
        var other = lines.FindIndex(line => PlanKinds.OtherKindOf(line.Text) is not null);
        var isAttached = other >= 0 && PlanKinds.OtherKindOf(lines[other].Text) == "Quyết định";
        if (plans.Count > 0 && (other < 0 || plans[0] < other || isAttached
            || PlanHead.IsAttached(lines[Math.Min(plans[0] + 1, lines.Count - 1)].Text)))
        {
            // “QUYẾT ĐỊNH / BAN HÀNH KẾ HOẠCH …” is the decision's own subject.
            var first = isAttached && plans[0] == other + 1 && plans.Count > 1 ? plans[1] : plans[0];
            var titles = plans.Where(i => i >= first && (i == first || IsAnother(lines, i, plans.Last(before => before < i)))).ToList();
            if (titles.Count == 1)
                return first;
            bag.Add(DraftingFindings.SeveralPlans(at, [.. titles.Select(i => Named(lines, i))]));
            return null;
        }
        if (other >= 0)
            bag.Add(DraftingFindings.NotAPlan(at, PlanKinds.OtherKindOf(lines[other].Text) ?? "", Named(lines, other)));
        else
            bag.Add(DraftingFindings.NoTitle(at));
        return null;
    }

    // A second plan has a head of its own, or stands under no annex.
    private static bool IsAnother(List<PlanLine> lines, int title, int before)
    {
        if (title - before <= LinesOfTitle || PlanKinds.RestOf(lines[title].Text).Length > 0 && !PlanLines.IsCapitals(lines[title].Text))
            return false;
        var between = lines.Skip(before + 1).Take(title - before - 1).Where(line => line.Table is null).Select(line => line.Text).ToList();
        var hasHead = between.Exists(text => NameKey.Of(text).StartsWith("cong hoa xa hoi chu nghia", StringComparison.Ordinal)
            || (text.StartsWith("Số", StringComparison.Ordinal) && text.Contains("/KH", StringComparison.Ordinal)));
        return hasHead || !between.Exists(text => AnnexPattern().IsMatch(text));
    }

    private static string Named(List<PlanLine> lines, int title) =>
        $"{lines[title].Text} {PlanSubject.Of(lines[title], [.. lines.Skip(title + 1)], out _)}".Trim();

    private static PlanText Read(string path, List<PlanLine> lines, int title)
    {
        var behind = lines.Skip(title + 1).ToList();
        var subject = PlanSubject.Of(lines[title], behind, out var taken);
        var rest = behind.Skip(taken).SkipWhile(line => line.Table is null && !line.Text.Any(char.IsLetter)).ToList();
        var attached = rest.Take(2).FirstOrDefault(line => PlanHead.IsAttached(line.Text.TrimStart('(')));
        var head = HeadOf(lines, title, attached?.Text);
        var (body, recipients, annexes) = Parts([.. rest.Where(line => line != attached)]);
        var closing = ClauseReader.SplitClosing(body, out var clauses);
        var reading = ClauseReader.Read([.. clauses]);
        var annexReading = ClauseReader.Read(annexes);
        var roots = reading.Roots.ToList();
        if (closing.Count > 0 && reading.Roots.Count > 0)
            roots.Add(ClosingOf(closing));
        roots.AddRange(annexReading.Roots);
        var texts = lines.Select(line => line.Text).ToList();
        var (issuer, superior, isJoined) = IssuerOf(head, reading.Before, texts);
        var shown = PlanSubject.InSentence(subject, texts);
        return new PlanText
        {
            Path = path,
            Kind = PlanKinds.KindOf(lines[title].Text) ?? "Kế hoạch",
            Subject = shown,
            Symbol = head.Symbol,
            DateText = head.DateText,
            Place = head.Place,
            Issuer = issuer,
            IssuerIsJoined = isJoined,
            Superior = superior,
            Bases = [.. reading.Before.Where(line => line.Table is null).SelectMany(line => Citations.In(line.Text)).Distinct()],
            FurtherBases = [.. PurposeOf(roots).SelectMany(Citations.In).Distinct()],
            Clauses = roots,
            Recipients = recipients,
            Year = PlanSubject.YearOf(shown) ?? PlanSubject.YearOf(subject),
            Fingerprint = Clause.FingerprintOf(string.Join(' ', lines.Select(line => line.Table is null ? line.Text
                : string.Join(' ', line.Table.SelectMany(row => row.Cells))))),
            Title = lines[title],
        };
    }

    private static IEnumerable<string> PurposeOf(List<Clause> roots) => roots.Take(1)
        .Where(root => NameKey.Of(root.Opening).StartsWith("muc dich", StringComparison.Ordinal)).Select(root => root.WholeText);

    private static Clause ClosingOf(IReadOnlyList<PlanLine> lines)
    {
        var closing = new Clause(null, null, ClauseReader.Closing, lines[0]);
        foreach (var line in lines.Skip(1))
            closing.Add(line);
        return closing;
    }

    // Number and date of a plan that is attached stand in its decision: before the title, or in the line under it.
    private static PlanHead HeadOf(List<PlanLine> lines, int title, string? attached)
    {
        var own = PlanHead.Of([.. lines.Take(title)]);
        if (attached is null || PlanHead.OfDecision(attached) is not { } decision)
            return own;
        return own with
        {
            Symbol = decision.Symbol.Any(char.IsDigit) || own.Symbol.Length == 0 ? decision.Symbol : own.Symbol,
            DateText = decision.DateText.Length > 0 ? decision.DateText : own.DateText,
        };
    }

    private static (List<PlanLine> Body, List<string> Recipients, List<PlanLine> Annexes) Parts(List<PlanLine> lines)
    {
        var end = lines.FindIndex(line => line.Table is null && RecipientsPattern().IsMatch(line.Text));
        if (end < 0)
            end = lines.FindIndex(line => line.Table is null && SignerPattern().IsMatch(line.Text));
        if (end < 0)
            return Annexed(lines) is var cut and >= 0 ? (lines[..cut], [], lines[cut..]) : (lines, [], []);
        var tail = lines[end..];
        var annex = Annexed(tail);
        var foot = annex < 0 ? tail : tail[..annex];
        var body = lines[..end];
        // An annex may also stand before the signatures.
        var inner = Annexed(body);
        var annexes = (inner < 0 ? [] : body[inner..]).Concat(annex < 0 ? [] : tail[annex..]).ToList();
        return (inner < 0 ? body : body[..inner], [.. Recipients(foot)], annexes);
    }

    private static int Annexed(List<PlanLine> lines) =>
        lines.FindIndex(line => line.Table is null && line.Text.Length <= 120 && AnnexPattern().IsMatch(line.Text));

    private static IEnumerable<string> Recipients(List<PlanLine> foot)
    {
        foreach (var line in foot.Where(line => line.Table is null))
        {
            var text = RecipientsPattern().Replace(line.Text, "");
            foreach (var one in text.Split(';').Select(part => part.Trim(' ', '-', '–', '+', '.', ',', '*')).Where(part => part.Length > 2))
            {
                if (!PlanLines.IsCapitals(one) && (line.Text.StartsWith('-') || line.Text.StartsWith('–') || line.Text.EndsWith(';')
                    || line.Text.Contains(';', StringComparison.Ordinal)
                    || one.StartsWith("Lưu", StringComparison.Ordinal)))
                    yield return one;
            }
        }
    }

    private static (string Issuer, string Superior, bool IsJoined) IssuerOf(PlanHead head, IReadOnlyList<PlanLine> before,
        List<string> texts)
    {
        var (names, superior) = (head.Issuers.ToList(), "");
        if (names.Count > 1 && LowerBodyPattern().IsMatch(names[^1]) && !names[0].EndsWith("NHÂN DÂN", StringComparison.Ordinal))
        {
            superior = string.Join(' ', names.Take(names.Count - 1));
            names = [names[^1]];
        }
        var printed = string.Join(' ', names);
        // “UBND xã Bắc Lý”: the words of the first sentences, since capitals say nothing of which words are names.
        if (before.Select(line => IssuingPattern().Match(line.Text)).FirstOrDefault(match => match.Success) is { } said)
        {
            var name = said.Groups["u"].Value.Trim(' ', ',');
            name = BriefPattern().Replace(name, "UBND");
            name = AsidePattern().Replace(name, "");
            if (name.Split(' ').Length > 2 || printed.Length == 0 && head.Place.Length == 0)
                return (name, superior, false);
            return (head.Place.Length > 0 && printed.Length == 0 ? $"{name} {head.Place}" : Told(printed, texts), superior,
                head.Place.Length > 0 && printed.Length == 0);
        }
        return (printed.Length > 0 ? Told(printed, texts) : "", superior, printed.Length > 0);
    }

    private static string Told(string printed, List<string> texts)
    {
        var told = PlanSubject.InSentence(printed, texts);
        return BriefPattern().Replace(told, "UBND");
    }

    // A programme of a meeting has numbers too; nobody carries it out.
    private static bool IsMeeting(PlanText plan) =>
        plan.Kind.StartsWith("Chương trình", StringComparison.Ordinal)
        && MeetingWords.Any(word => (NameKey.Of(plan.Subject) + " ").StartsWith(word, StringComparison.Ordinal))
        && !plan.AllClauses.Any(clause => NameKey.Of(clause.Opening) is var key
            && (key.StartsWith("to chuc thuc hien", StringComparison.Ordinal) || key.StartsWith("muc dich", StringComparison.Ordinal)));

    [GeneratedRegex(@"^(?:Nơi nhận|NƠI NHẬN|Nơi gửi)\s*:?\s*")]
    private static partial Regex RecipientsPattern();

    [GeneratedRegex(@"^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.)\s*\p{Lu}{2,}|^(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|TRƯỞNG BAN)\s*$")]
    private static partial Regex SignerPattern();

    [GeneratedRegex(@"^(?:PHỤ LỤC|Phụ lục|ĐỀ CƯƠNG|Đề cương|BIỂU MẪU)(?:\s+(?:số\s+)?(?:[IVX]{1,5}|[0-9]{1,2}|[A-Z])(?!\w))?(?=\s*$"
        + @"|\s*[:.\-–]|\s+\p{Lu})")]
    private static partial Regex AnnexPattern();

    [GeneratedRegex(@"^(?:SỞ|PHÒNG|BAN|CỤC|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|TRƯỜNG|HỘI ĐỒNG|CÔNG AN|THANH TRA)\b")]
    private static partial Regex LowerBodyPattern();

    [GeneratedRegex(@"(?<![-/\w]|của )(?<u>(?:UBND|Ủy ban [Nn]hân dân|Uỷ ban [Nn]hân dân|Sở|Phòng|Hội đồng|Ban|Bộ|Cục|Trường|Công an"
        + @"|Thanh tra|Văn phòng|Trung tâm|Liên đoàn|Hội)\b(?: \((?:UBND|viết tắt)[^)]*\))?(?:(?! về "
        + @"| số )[^,.;:\d]){0,70}?)\s*,?\s*(?:xây dựng|ban hành|triển khai|đề ra|lập|tổ chức)\s+(?:[Kk]ế hoạch|[Cc]hương trình"
        + @"|[Pp]hương án)")]
    private static partial Regex IssuingPattern();

    [GeneratedRegex(@"^(?:[Ủủ]y ban [Nn]hân [Dd]ân|[Uu]ỷ ban [Nn]hân [Dd]ân)")]
    private static partial Regex BriefPattern();

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex AsidePattern();
}
