using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Finds who receives a document and who signs it.</summary>
internal static partial class FootFinder
{
    public static FootBoxes Find(IReadOnlyList<TextLine> all, int from, int to, out int start)
    {
        List<TextLine> content = [.. all.Take(to)];
        var lead = content.FindLast(line => Folding.Fold(line.Text).StartsWith("noi nhan", StringComparison.Ordinal));
        start = lead is null ? SignerStart(content, from) : content.IndexOf(lead);
        // The signer may stand before the recipients where no table lays out the foot.
        if (lead?.Position.Table is { } table)
            while (start > from && content[start - 1].Position.Table == table)
                start--;
        var foot = content[Math.Min(start, content.Count)..];

        var left = foot.Where(line => !line.IsBlank && line != lead && line.Position.Half != PageHalf.Right).ToList();
        var mark = left.Find(line => DraftingMark().IsMatch(line.Text));
        var right = foot.Where(line => !line.IsBlank && line.Position.Half == PageHalf.Right).ToList();
        if (lead is not null)
            left = [.. foot.SkipWhile(line => line != lead).Skip(1).Where(line => !line.IsBlank && line.Position.Half == lead.Position.Half && line != mark)];
        else if (right.Count == 0)
            right = left;
        return new FootBoxes
        {
            RecipientsLead = lead,
            Recipients = lead is null ? [] : left,
            DraftingMark = mark,
            SignerTitles = [.. right.SkipLast(1)],
            SignerName = right.Count > 1 ? right[^1] : null,
        };
    }

    // Without recipients the foot begins with the capitals of the signer's post.
    private static int SignerStart(List<TextLine> content, int from)
    {
        var last = content.FindLastIndex(line => line.Text.EndsWith("./.", StringComparison.Ordinal));
        return last >= from ? last + 1 : content.Count;
    }

    [GeneratedRegex(@"^[\p{Lu}Đ]{1,8}\.?\s*\(\d+\)$")]
    private static partial Regex DraftingMark();
}
