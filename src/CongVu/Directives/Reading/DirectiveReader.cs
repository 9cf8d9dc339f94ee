using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>
/// Reads, from the text of a document, who is told to do what by when; by rules alone, and as a proposal that a person
/// confirms line by line (đề xuất nhiệm vụ từ văn bản chỉ đạo).
/// </summary>
public static class DirectiveReader
{
    /// <param name="text">The text of a document, laid out in columns or not.</param>
    /// <param name="units">The units to recognize.</param>
    /// <param name="documentDate">The date of the document, for times without a year; else the one printed on it.</param>
    public static IReadOnlyList<ProposedDirective> Read(string text, KnownUnits units, DateOnly? documentDate = null)
    {
        var document = DocumentText.From(text);
        var (_, printed) = DateReading.Read(document, HeaderLayout.Of(document));
        var first = BodyBegins(document);
        var outline = Outline.Of(document, first, BodyEnds(document, first));
        var walk = new DutyWalk(document.Source, new SentenceReading(document.Source, units), Addressees(document, units), documentDate ?? printed?.Value.Complete);
        return walk.Walk(outline);
    }

    private static List<UnitReference> Addressees(DocumentText document, KnownUnits units) =>
        [.. ListReading.ReadAddressees(document).SelectMany(found => AsUnits(found, units))];

    private static IEnumerable<UnitReference> AsUnits(Found<string> addressee, KnownUnits units)
    {
        var source = SourceText.From(addressee.Value);
        var list = new UnitListReading(source, units).Read(0, source.Text.Length);
        return list.Any ? list.Units.Select(unit => unit with { Span = addressee.Span }) : [new UnitReference(addressee.Value, addressee.Span, UnitReferenceKind.Unknown)];
    }

    private static int BodyBegins(DocumentText document) =>
        document.GreetingLine is { } greeting ? ListReading.AddresseesEnd(document) ?? greeting + 1
        : document.TypeLine is { } type ? type + 1
        : 0;

    // "./." closes a body; what follows is the foot, or forms.
    private static int BodyEnds(DocumentText document, int first)
    {
        var foot = document.RecipientsLine ?? document.DocumentEnd;
        for (var number = Math.Min(foot, document.Lines.Count) - 1; number >= first; number--)
        {
            if (document.Lines[number] is { IsEmpty: false } line && document.Text(line.Cells[^1]).Contains("./.", StringComparison.Ordinal))
                return number + 1;
        }
        return foot;
    }
}
