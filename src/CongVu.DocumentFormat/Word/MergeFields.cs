using System.Xml.Linq;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Fields of mail merge: their shown text stays, the instruction that would fetch another value goes.</summary>
internal static class MergeFields
{
    private const string Instruction = "MERGEFIELD";

    public static void Unwrap(XElement part)
    {
        foreach (var simple in part.Descendants(W + "fldSimple").Where(field => IsMerge((string?)field.Attribute(W + "instr"))).ToList())
            simple.ReplaceWith(simple.Nodes());
        foreach (var mark in MarksIn(part))
            mark.Remove();
    }

    private static bool IsMerge(string? instruction) => instruction?.TrimStart().StartsWith(Instruction, StringComparison.OrdinalIgnoreCase) == true;

    // Begin, instruction, separator and end of each field, which may stand inside another.
    private static List<XElement> MarksIn(XElement part)
    {
        var marks = new List<XElement>();
        var open = new Stack<List<XElement>>();
        foreach (var element in part.Descendants().Where(element => element.Name == W + "fldChar" || element.Name == W + "instrText"))
        {
            var kind = (string?)element.Attribute(W + "fldCharType");
            if (kind == "begin")
                open.Push([]);
            if (!open.TryPeek(out var field))
                continue;
            field.Add(element);
            if (kind == "end" && IsMerge(string.Concat(open.Pop().Where(mark => mark.Name == W + "instrText").Select(mark => mark.Value))))
                marks.AddRange(field);
        }

        return marks;
    }
}
