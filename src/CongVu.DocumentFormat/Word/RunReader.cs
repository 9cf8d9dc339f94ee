using System.Text;
using System.Xml.Linq;
using CongVu.DocumentFormat.Formatted;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Reads the runs and drawings of a paragraph: what is deleted or hidden is left out, results of fields are kept.</summary>
internal sealed class RunReader(RunForm form, BlockReader blocks)
{
    private static readonly HashSet<XName> Wrappers =
    [
        W + "hyperlink", W + "ins", W + "moveTo", W + "smartTag", W + "customXml", W + "fldSimple", W + "sdt", W + "sdtContent", W + "dir", W + "bdo",
    ];

    public (List<FormattedRun> Runs, List<FormattedDrawing> Drawings) Read(XElement paragraph, IReadOnlyList<XElement> tableChain, IReadOnlyList<XElement> paragraphChain)
    {
        List<FormattedRun> runs = [];
        List<FormattedDrawing> drawings = [];
        var field = new FieldState();
        foreach (var run in RunsOf(paragraph))
        {
            field.Pass(run);
            var own = run.Element(W + "rPr");
            if (RunForm.IsHidden(own))
                continue;
            drawings.AddRange(run.Elements().SelectMany(DrawingsOf));
            var isNumber = field.IsPageNumber || IsSimplePageNumber(run);
            var text = field.IsInstruction ? "" : TextOf(run);
            if (text.Length > 0 || isNumber)
                runs.Add(form.Of(text, own, tableChain, paragraphChain) with { IsPageNumber = isNumber });
        }

        return (runs, drawings);
    }

    private static IEnumerable<XElement> RunsOf(XElement container) => container.Elements().SelectMany(element =>
        element.Name == W + "r" ? [element] : Wrappers.Contains(element.Name) ? RunsOf(element) : []);

    private static bool IsSimplePageNumber(XElement run) =>
        run.Ancestors(W + "fldSimple").Any(field => FieldState.AsksForPage((string?)field.Attribute(W + "instr")));

    private static string TextOf(XElement run)
    {
        var text = new StringBuilder();
        foreach (var part in run.Elements())
        {
            text.Append(part.Name.LocalName switch
            {
                "t" => part.Value,
                "tab" => "\t",
                "br" => (string?)part.Attribute(W + "type") is "page" or "column" ? "" : "\n",
                "cr" => "\n",
                "noBreakHyphen" => "-",
                "sym" => "\uFFFD",
                _ => "",
            });
        }

        return text.ToString();
    }

    private IEnumerable<FormattedDrawing> DrawingsOf(XElement part)
    {
        // Alternatives say the same twice: the first one is for today's programs.
        if (part.Name == Compatibility + "AlternateContent")
            return (part.Element(Compatibility + "Choice") ?? part.Element(Compatibility + "Fallback"))?.Elements().SelectMany(DrawingsOf) ?? [];
        if (part.Name == W + "drawing")
            return [DrawingReader.OfArt(part, blocks)];
        return part.Name == W + "pict" ? DrawingReader.OfVml(part, blocks) : [];
    }

    /// <summary>Where a run stands in a field that is written in three parts.</summary>
    private sealed class FieldState
    {
        private readonly StringBuilder instruction = new();
        private int depth;
        private bool isResult;

        public bool IsInstruction => depth > 0 && !isResult;

        public bool IsPageNumber { get; private set; }

        public static bool AsksForPage(string? instruction) =>
            instruction?.Trim().Split(' ')[0].Equals("PAGE", StringComparison.OrdinalIgnoreCase) ?? false;

        public void Pass(XElement run)
        {
            IsPageNumber = false;
            foreach (var mark in run.Elements(W + "fldChar"))
                Turn((string?)mark.Attribute(W + "fldCharType"));
            instruction.Append(string.Concat(run.Elements(W + "instrText").Select(text => text.Value)));
        }

        private void Turn(string? mark)
        {
            if (mark == "begin")
            {
                (depth, isResult) = (depth + 1, false);
                instruction.Clear();
            }
            else if (mark == "separate")
                isResult = true;
            else if (mark == "end" && depth > 0)
            {
                // A field counts once, at its end, whether its result was saved or not.
                IsPageNumber = AsksForPage(instruction.ToString());
                (depth, isResult) = (depth - 1, depth > 1);
            }
        }
    }
}
