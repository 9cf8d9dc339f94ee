using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Formatted;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Finds the parts of a document.</summary>
internal static partial class BoxFinder
{
    public static DocumentBoxes Find(FormattedDocument document, CheckOptions options)
    {
        var reader = new LineReader();
        var bySection = document.Sections.Select(section => reader.Read(section.Blocks)).ToList();
        List<TextLine> all = [.. bySection.SelectMany(items => items.OfType<TextLine>())];
        var head = HeadFinder.Find(all);
        var afterHead = head.Lines.Count;
        var firstAppendix = AppendixFinder.IndexOfFirst(all, afterHead);
        var foot = FootFinder.Find(all, afterHead, firstAppendix, out var footStart);
        List<TextLine> content = [.. all.Skip(afterHead).Take(footStart - afterHead).Where(line => !line.IsBlank)];

        var typeName = content.Take(6).FirstOrDefault(IsTypeName);
        var subject = typeName is null ? [] : SubjectAfter(content, typeName);
        var addressees = AddresseesIn(content);
        List<TextLine> grounds = typeName is null ? [] : [.. content.TakeWhile(line => !FirstItem().IsMatch(line.Text)).Where(line => Ground().IsMatch(line.Text))];
        List<TextLine> known = [.. typeName is null ? Array.Empty<TextLine>() : [typeName], .. subject, .. grounds, .. addressees];
        return new DocumentBoxes
        {
            Document = document,
            Options = options,
            AllLines = all,
            Head = head,
            TypeName = typeName,
            TypeSubject = subject,
            Grounds = grounds,
            Addressees = addressees,
            Body = [.. content.Except(known)],
            Foot = foot,
            Appendices = AppendixFinder.Find(document, bySection, all, firstAppendix),
        };
    }

    private static bool IsTypeName(TextLine line) =>
        line.Position.Half == PageHalf.Whole && DocumentTypes.OfName(line.Text) is not null && (line.IsCapitals || line.IsBold || line.IsCentered);

    private static List<TextLine> SubjectAfter(List<TextLine> content, TextLine typeName) =>
    [
        .. content.SkipWhile(line => line != typeName).Skip(1)
            .TakeWhile(line => (line.IsCentered || line.IsBold) && !line.IsCapitals && !line.Starts("Kính gửi") && !FirstItem().IsMatch(line.Text) && !Ground().IsMatch(line.Text)),
    ];

    private static List<TextLine> AddresseesIn(List<TextLine> content)
    {
        var start = content.FindIndex(line => line.Starts("Kính gửi") || line.Text.EndsWith(" điện:", StringComparison.Ordinal));
        if (start < 0)
            return [];
        return [content[start], .. content.Skip(start + 1).TakeWhile(line => line.Text.StartsWith('-') || line.Text.StartsWith('–') || line.Text.StartsWith('•'))];
    }

    [GeneratedRegex(@"^(Căn cứ|Xét|Theo đề nghị)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ground();

    [GeneratedRegex(@"^(Phần|Chương|Mục|Điều)\s+[IVXLC\d]+|^([IVX]+|\d+)[.)]\s|:$")]
    private static partial Regex FirstItem();
}
