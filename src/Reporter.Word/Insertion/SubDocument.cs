using Reporter.Core.Templates;
using Reporter.Word.Blocks;
using Reporter.Word.Output;

namespace Reporter.Word.Insertion;

/// <summary>Another .docx put in: its paragraphs and tables, their tags filled with the names of the place where it is put in.</summary>
internal sealed class SubDocument(TemplateSource source) : IBlockValue
{
    public TemplateValue Kind => TemplateValue.Document;

    public void WriteBlocks(ValueWriter writer)
    {
        // A document that cannot be put in has been reported, and the report will not stand.
        if (writer.Session.Document(source, writer.PartName) is not { Part.Script.Page: { } page } document)
            return;
        var context = writer.Context;
        document.BeginCopy(writer.Session);
        context.Findings.Know(document.Part);
        context.Learn(page);
        using var bytes = new MemoryStream();
        var output = new PartOutput(document.Part, writer.Session, bytes, writer.PartName);
        output.Copies.Begin(0, Loops.None);
        context.EnterRecursive(page);
        context.PushOutput(output);
        try
        {
            context.Evaluate(page);
        }
        finally
        {
            context.PopOutput();
            context.ExitRecursive(page);
        }
        output.Finish();
        writer.Buffer.Append(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    public override string ToString() => source.Path;
}
