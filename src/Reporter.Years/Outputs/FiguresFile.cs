using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>
/// so-lieu.json: every total with the unit, file, sheet and cell of each figure in it (docs/architecture.md, “so-lieu.json”).
/// Numbers are plain, money in đồng; dates are ISO. A change of shape raises <see cref="Version"/>.
/// </summary>
public static class FiguresFile
{
    public const int Version = LastYearFile.KnownVersion;

    private const string File = "so-lieu.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Output Of(Year year)
    {
        ArgumentNullException.ThrowIfNull(year);

        return new Output(File, Write(year.All, year.Answers));
    }

    private static byte[] Write(Consolidated all, IReadOnlyList<QueryAnswer> answers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("phien_ban", Version);
            json.WriteNumber("nam", all.Plan.Year);
            json.WriteStartObject("ky");
            json.WriteString("tu", Iso(all.Plan.Period.From));
            json.WriteString("den", Iso(all.Plan.Period.To));
            json.WriteEndObject();
            json.WriteString("ke_hoach", all.Plan.Document.Subject);
            WriteFields(json, all);
            WriteTables(json, all);
            WriteOmissions(json, all);
            WriteAnswers(json, answers);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteFields(Utf8JsonWriter json, Consolidated all)
    {
        var sections = all.Plan.Sections
            .SelectMany(section => section.Fields.Select(field => (field.Code, Section: section.Code)))
            .ToDictionary(pair => pair.Code, pair => pair.Section, StringComparer.Ordinal);
        json.WriteStartArray("chi_tieu");
        foreach (var total in all.Fields)
        {
            json.WriteStartObject();
            json.WriteString("ma", total.Field.Code);
            json.WriteString("ten", total.Field.Name);
            json.WriteString("phan", sections[total.Field.Code]);
            json.WriteString("don_vi_tinh", total.Field.Type == FieldType.Money ? "đồng" : total.Field.Measure);
            WriteRelations(json, total);
            WriteNumber(json, "tong", total.Number);
            json.WriteStartObject("theo_loai");
            foreach (var kind in all.Plan.UnitKinds.Where(kind => total.ByKind.ContainsKey(kind.Code)))
                WriteNumber(json, kind.Code, total.ByKind[kind.Code]);
            json.WriteEndObject();
            if (total.Field.Choices.Count > 0)
            {
                json.WriteStartObject("lua_chon");
                foreach (var choice in total.Field.Choices)
                    json.WriteNumber(choice.Code, total.ByChoice[choice.Code]);
                json.WriteEndObject();
            }
            json.WriteStartArray("nguon");
            foreach (var source in total.Sources)
            {
                json.WriteStartObject();
                json.WriteString("don_vi", source.Unit.Code);
                WriteValue(json, source.Value.Value);
                if (source.Value.IsComputed)
                    json.WriteBoolean("duoc_tinh", true);
                else
                    WritePlace(json, source.Value.At);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>How the figure stands to others, where the plan says so: a plan without such keys gives the file that it always
    /// gave.</summary>
    private static void WriteRelations(Utf8JsonWriter json, FieldTotal total)
    {
        var field = total.Field;
        foreach (var (name, text) in ((string, string?)[])[
            ("trong_do", field.PartOf?.Code), ("chia_ra", field.AddendOf?.Code), ("di_kem", field.CompanionOf?.Code),
                ("ten_phan", field.PartName), ("cong_thuc", field.Formula?.Text)])
        {
            if (!string.IsNullOrEmpty(text))
                json.WriteString(name, text);
        }
        if (total.Fraction is not var (numerator, denominator))
            return;
        WriteNumber(json, "tu_so", numerator);
        WriteNumber(json, "mau_so", denominator);
    }

    private static void WriteTables(Utf8JsonWriter json, Consolidated all)
    {
        json.WriteStartArray("bang");
        foreach (var table in all.Tables)
        {
            json.WriteStartObject();
            json.WriteString("ma", table.Table.Code);
            json.WriteString("ten", table.Table.Name);
            json.WriteStartArray("dong");
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                json.WriteString("don_vi", row.Unit.Code);
                foreach (var column in table.Table.Columns.Where(column => row.Row.Cells.ContainsKey(column.Code)))
                {
                    var value = row.Row.Cells[column.Code];
                    json.WriteStartObject(column.Code);
                    WriteValue(json, value.Value);
                    WritePlace(json, value.At);
                    json.WriteEndObject();
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteOmissions(Utf8JsonWriter json, Consolidated all)
    {
        json.WriteStartArray("bo_ra");
        foreach (var omission in all.Omissions)
        {
            json.WriteStartObject();
            json.WriteString("don_vi", omission.Unit.Code);
            json.WriteString("chi_tieu", omission.Field.Code);
            json.WriteString("da_ghi", omission.Found);
            json.WriteString("vi_sao", omission.Reason.Code);
            WritePlace(json, omission.At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Next year they stand beside that year's queries. A year without any gives the file that it always gave.</summary>
    private static void WriteAnswers(Utf8JsonWriter json, IReadOnlyList<QueryAnswer> answers)
    {
        if (answers.Count == 0)
            return;
        json.WriteStartArray("giai_trinh");
        foreach (var answer in answers)
        {
            json.WriteStartObject();
            json.WriteString("don_vi", answer.Unit);
            json.WriteString("ma", answer.Key);
            json.WriteString("gia_tri", answer.Value);
            json.WriteString("noi_dung", answer.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case NumberValue number:
                WriteNumber(json, "gia_tri", number.Number);
                break;
            case DateValue date:
                json.WriteString("gia_tri", Iso(date.Date));
                break;
            case TextValue text:
                json.WriteString("gia_tri", text.Text);
                break;
            case YesNoValue yesNo:
                json.WriteBoolean("gia_tri", yesNo.IsYes);
                break;
            case ChoiceValue chosen:
                json.WriteStartArray("gia_tri");
                foreach (var code in chosen.Codes)
                    json.WriteStringValue(code);
                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"No form for {value}.");
        }
    }

    private static void WritePlace(Utf8JsonWriter json, CellLocation at)
    {
        json.WriteString("tep", at.Path);
        json.WriteString("trang", at.Sheet);
        json.WriteString("o", at.Address);
    }

    // 12.50 and 12.5 are the same number and must be the same bytes.
    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known / 1.0000000000000000000000000000m);
        else
            json.WriteNull(name);
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
