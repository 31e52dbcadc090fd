using System.Buffers;
using System.Text;
using System.Text.Json;
using Reporter.Core.Diagnostics;
using Reporter.Tests.Support;
using Reporter.Years;
using Reporter.Years.Writing;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>One rule for all outputs: what a person worked in is kept in every case. Tried with an output that no command makes.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private const string Name = "thu/loi-moi.docx";

    private readonly TempFolder _folder = new();

    [Fact]
    public void What_nobody_touched_is_replaced()
    {
        Write("một");
        Write("hai");

        Assert.Equal("hai", Text(Name));
        Assert.Equal(["loi-moi.docx"], Files("thu"));
    }

    [Fact]
    public void What_was_edited_stays_and_the_new_one_goes_beside_it()
    {
        Write("một");
        Edit(Name);
        Assert.Equal(["RP9034 ket-qua/thu/loi-moi.docx"], Write("hai"));
        Write("ba");

        Assert.Equal("sửa", Text(Name));
        Assert.Equal("ba", Text("thu/loi-moi (2).docx"));
        Edit("thu/loi-moi (2).docx");
        Write("bốn");
        Assert.Equal(["loi-moi (2).docx", "loi-moi (3).docx", "loi-moi.docx"], Files("thu"));
        Assert.Equal("bốn", Text("thu/loi-moi (3).docx"));
    }

    [Theory]
    [InlineData("~$loi-moi.docx")]
    [InlineData("~$i-moi.docx")]
    [InlineData(".~lock.loi-moi.docx#")]
    public void What_is_open_elsewhere_stays_and_the_new_one_is_moi(string owner)
    {
        Write("một");
        File.WriteAllText(FullPath("thu/" + owner), "ai đó");
        var isOpen = owner != "~$i-moi.docx";
        Assert.Equal(isOpen ? ["RP9024 ket-qua/thu/loi-moi.docx"] : [], Write("hai"));
        Assert.Equal(isOpen ? "một" : "hai", Text(Name));
        if (!isOpen)
            return;
        Write("ba");

        Assert.Equal("ba", Text("thu/loi-moi.moi.docx"));
        // She works in the new one instead: it is hers now.
        Edit("thu/loi-moi.moi.docx");
        Write("bốn");
        Assert.Equal("sửa", Text("thu/loi-moi.moi.docx"));
        Assert.Equal("bốn", Text("thu/loi-moi.moi-2.docx"));
        // A lock that a dead Word left behind is taken for a living one; once it is deleted, the old name is free again.
        File.Delete(FullPath("thu/" + owner));
        Write("năm");
        Assert.Equal("năm", Text(Name));
    }

    [Fact]
    public void Edited_and_open_are_both_kept()
    {
        Write("một");
        Edit(Name);
        Write("hai");
        File.WriteAllText(FullPath("thu/~$loi-moi (2).docx"), "ai đó");
        Assert.Equal(["RP9034 ket-qua/thu/loi-moi.docx", "RP9024 ket-qua/thu/loi-moi (2).docx"], Write("ba"));

        Assert.Equal(("sửa", "hai", "ba"), (Text(Name), Text("thu/loi-moi (2).docx"), Text("thu/loi-moi (2).moi.docx")));
    }

    [Fact]
    public void Without_the_manifest_a_different_file_counts_as_edited()
    {
        Write("một");
        File.Delete(FullPath(Manifest.File));
        Write("một");
        Assert.Equal(["loi-moi.docx"], Files("thu"));

        File.Delete(FullPath(Manifest.File));
        Write("hai");
        Assert.Equal(("một", "hai"), (Text(Name), Text("thu/loi-moi (2).docx")));
    }

    [Fact]
    public void Two_outputs_of_one_name_stand_beside_each_other_run_after_run()
    {
        for (var run = 1; run <= 3; run++)
        {
            var bag = new DiagnosticBag();
            var folder = OutputFolder.Open(new Workspace(_folder.Path), "thu", bag)!;
            var paths = folder.Write([Made($"một {run}"), Made($"hai {run}", "thu/Loi-Moi.docx")], bag);
            folder.Close(new RunRecord { Program = "1.0" }, bag);

            Assert.Equal(["ket-qua/thu/loi-moi.docx", "ket-qua/thu/Loi-Moi (2).docx"], paths);
            Assert.Empty(bag);
            Assert.Equal(($"một {run}", $"hai {run}"), (Text(Name), Text("thu/Loi-Moi (2).docx")));
        }
        Edit("thu/Loi-Moi (2).docx");
        Write("bốn");
        Assert.Equal(("bốn", "sửa"), (Text(Name), Text("thu/Loi-Moi (2).docx")));
    }

    [Fact]
    public void What_she_saves_while_the_outputs_are_written_is_kept()
    {
        Write("một");
        var bag = new DiagnosticBag();
        var folder = OutputFolder.Open(new Workspace(_folder.Path), "thu", bag)!;
        using var first = new WatchedBytes(onWriting: () => Edit(Name));
        folder.Write([new Output("thu/a.docx", first.Memory) { IsEditable = true }, Made("hai")], bag);

        Assert.Equal(["RP9034"], bag.Select(finding => finding.Code));
        Assert.Equal(("sửa", "hai"), (Text(Name), Text("thu/loi-moi (2).docx")));
    }

    [Fact]
    public void What_she_renamed_is_hers()
    {
        Write("một");
        File.Move(FullPath(Name), FullPath("thu/loi-moi da sua.docx"));
        Write("hai");

        Assert.Equal(("một", "hai"), (Text("thu/loi-moi da sua.docx"), Text(Name)));
    }

    [Fact]
    public void A_folder_of_that_name_or_an_empty_file_or_a_link_is_kept()
    {
        Directory.CreateDirectory(FullPath(Name));
        Write("một");
        Assert.Equal("một", Text("thu/loi-moi (2).docx"));

        Directory.Delete(FullPath(Name));
        File.WriteAllText(FullPath(Name), "");
        Write("hai");
        Assert.Equal(("", "hai"), (Text(Name), Text("thu/loi-moi (2).docx")));

        // Windows lets few people make a link.
        if (OperatingSystem.IsWindows())
            return;
        File.Delete(FullPath(Name));
        File.WriteAllText(FullPath("của cô.docx"), "hai");
        File.CreateSymbolicLink(FullPath(Name), FullPath("của cô.docx"));
        Write("ba");
        Assert.Equal(("hai", "ba"), (Text("của cô.docx"), Text("thu/loi-moi (2).docx")));
    }

    [Fact]
    public void A_link_under_the_temporary_name_is_not_followed()
    {
        Directory.CreateDirectory(FullPath("thu"));
        File.WriteAllText(FullPath("của cô.txt"), "cũ");
        File.CreateSymbolicLink(FullPath("thu/.loi-moi.docx.tmp"), FullPath("của cô.txt"));
        Write("một");

        Assert.Equal(("cũ", "một"), (Text("của cô.txt"), Text(Name)));
        Assert.Equal(["loi-moi.docx"], Files("thu"));
    }

    [Fact]
    public void After_a_crash_between_output_and_manifest_the_programs_own_file_is_known()
    {
        Write("một");
        // A run that has written the output and dies before it closes.
        OutputFolder.Open(new Workspace(_folder.Path), "thu", [])!.Write(Made("hai"), []);
        Write("ba");

        Assert.Equal("ba", Text(Name));
        Assert.Equal(["loi-moi.docx"], Files("thu"));
    }

    [Fact]
    public void An_edit_after_a_crash_is_an_edit()
    {
        Write("một");
        OutputFolder.Open(new Workspace(_folder.Path), "thu", [])!.Write(Made("hai"), []);
        Edit(Name);
        Write("ba");

        Assert.Equal(("sửa", "ba"), (Text(Name), Text("thu/loi-moi (2).docx")));
    }

    [Fact]
    public void A_name_that_leads_out_of_the_folder_is_not_written()
    {
        var bag = new DiagnosticBag();
        Assert.Null(OutputFolder.Open(new Workspace(_folder.Path), "thu", bag)!.Write(new Output("../ke-hoach.yaml", "x"u8.ToArray()),
            bag));
        Assert.Equal(["RP9025"], bag.Select(finding => finding.Code));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "ke-hoach.yaml")));
    }

    [Fact]
    public void Outputs_of_another_command_stay_known()
    {
        Write("một");
        Write("khác", command: "khac", name: "khac.docx");
        Write("hai");
        Write("khác nữa", command: "khac", name: "khac.docx");

        Assert.Equal(("hai", "khác nữa"), (Text(Name), Text("khac.docx")));
        Assert.Equal(["ban-ke.json", "khac.docx"], Files(""));
    }

    [Fact]
    public void What_one_run_of_a_command_did_not_write_again_stays_known()
    {
        Write("một");
        Write("của xã B", name: "thu/xa-b.docx");
        Write("hai");

        Assert.Equal("hai", Text(Name));
        Assert.Equal(["loi-moi.docx", "xa-b.docx"], Files("thu"));
    }

    [Fact]
    public void The_manifest_has_one_entry_per_command_and_a_shared_output_only_with_its_last_writer()
    {
        Write("một");
        Write("x", command: "khac", name: "chung.json", isEditable: false);
        Write("y", command: "thu", name: "chung.json", isEditable: false);

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(FullPath(Manifest.File)));
        var root = manifest.RootElement;
        Assert.Equal(2, root.GetProperty("phien_ban").GetInt32());
        var commands = root.GetProperty("lenh").EnumerateArray().ToList();
        Assert.Equal(["khac", "thu"], commands.Select(entry => entry.GetProperty("ten").GetString()));
        Assert.Empty(commands[0].GetProperty("ket_qua").EnumerateArray());
        Assert.Equal(["chung.json"],
            commands[1].GetProperty("ket_qua").EnumerateArray().Select(file => file.GetProperty("tep").GetString()));
        Assert.Equal("1.0", commands[1].GetProperty("chuong_trinh").GetString());
        Assert.Equal("ke-hoach.yaml", commands[1].GetProperty("dau_vao")[0].GetProperty("tep").GetString());
        Assert.Equal(7, commands[1].GetProperty("nhat_ky").GetProperty("so_byte").GetInt64());
    }

    [Fact]
    public void A_manifest_of_version_1_is_read()
    {
        Directory.CreateDirectory(FullPath("thu"));
        File.WriteAllText(FullPath("bao-cao.docx"), "cũ");
        File.WriteAllText(FullPath(Manifest.File), $$"""{"phien_ban":1,"ket_qua":[{"tep":"bao-cao.docx","sha256":"{{RecordedFile.HashOf(Encoding.UTF8.GetBytes("cũ"))}}"}]}""");
        Write("mới", name: "bao-cao.docx");

        Assert.Equal("mới", Text("bao-cao.docx"));
        Assert.Equal(["ban-ke.json", "bao-cao.docx"], Files(""));
    }

    [Fact]
    public void What_a_newer_program_wrote_is_left_alone()
    {
        Directory.CreateDirectory(FullPath(""));
        File.WriteAllText(FullPath(Manifest.File), """{"phien_ban":3}""");
        var bag = new DiagnosticBag();

        Assert.Null(OutputFolder.Open(new Workspace(_folder.Path), "thu", bag));
        Assert.Equal(["RP9036 ket-qua/ban-ke.json"], bag.Select(finding => $"{finding.Code} {finding.Location}"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"phien_ban":2,"lenh":[null,{},{"ten":"x","ket_qua":[null,{},{"tep":"a"}],"dau_vao":null}],"ket_qua_khac":[null]}""")]
    public void What_is_no_manifest_knows_nothing(string json)
    {
        Directory.CreateDirectory(FullPath("thu"));
        File.WriteAllText(FullPath(Name), "cũ");
        File.WriteAllText(FullPath(Manifest.File), json);
        Write("mới");

        Assert.Equal(("cũ", "mới"), (Text(Name), Text("thu/loi-moi (2).docx")));
    }

    public void Dispose() => _folder.Dispose();

    private static Output Made(string text, string name = Name, bool isEditable = true) =>
        new(name, Encoding.UTF8.GetBytes(text)) { IsEditable = isEditable };

    private List<string> Write(string text, string command = "thu", string name = Name, bool isEditable = true)
    {
        var bag = new DiagnosticBag();
        var folder = OutputFolder.Open(new Workspace(_folder.Path), command, bag)!;
        folder.Write(Made(text, name, isEditable), bag);
        folder.Close(new RunRecord
        {
            Program = "1.0",
            Inputs = [new RecordedFile("ke-hoach.yaml", "aa")],
            Log = new RecordedLog("nhat-ky-nop.csv", 7, "bb")
        }, bag);
        return [.. bag.Select(finding => $"{finding.Code} {finding.Location}")];
    }

    private void Edit(string name) => File.WriteAllText(FullPath(name), "sửa");

    private string Text(string name) => File.ReadAllText(FullPath(name));

    private string FullPath(string name) => Path.Combine(_folder.Path, OutputFolder.Name, name);

    private List<string> Files(string below) =>
        [.. Directory.EnumerateFiles(FullPath(below)).Select(path => Path.GetFileName(path))
            .Where(file => !file.StartsWith('~') && !file.StartsWith(".~", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Bytes that tell when they are read again after they were hashed.</summary>
    private sealed class WatchedBytes(Action onWriting) : MemoryManager<byte>
    {
        private int _read;

        public override Span<byte> GetSpan()
        {
            if (_read++ == 1)
                onWriting();
            return new byte[1];
        }

        public override MemoryHandle Pin(int elementIndex = 0) => default;

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
