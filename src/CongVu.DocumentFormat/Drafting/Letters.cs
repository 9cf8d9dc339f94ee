using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>The styles of the parts of a document, made from the typography.</summary>
internal sealed class Letters(Typography typography)
{
    public static readonly ParagraphStyle Centered = new() { Alignment = Alignment.Center };

    public TextStyle NationalName { get; } = new(typography.NationalName, FontStyle.Bold);

    public TextStyle Motto { get; } = new(typography.Motto, FontStyle.Bold);

    public TextStyle Superior { get; } = new(typography.Organization);

    public TextStyle Organization { get; } = new(typography.Organization, FontStyle.Bold);

    // Exactly 13 (annex I, part I, II.3.d).
    public TextStyle Code { get; } = new(13);

    public TextStyle Date { get; } = new(typography.Title, FontStyle.Italic);

    public TextStyle LetterSubject { get; } = new(typography.LetterSubject);

    public TextStyle Title { get; } = new(typography.Title, FontStyle.Bold);

    public TextStyle Stamp { get; } = new(13, FontStyle.Bold) { Ink = Ink.BrightRed };

    public TextStyle Body { get; } = new(typography.Body);

    public TextStyle RecipientsLead { get; } = new(12, FontStyle.BoldItalic);

    public TextStyle Recipients { get; } = new(11);

    public TextStyle CopyLine { get; } = new(10);

    public TextStyle AppendixTitle { get; } = new(14, FontStyle.Bold);

    public ParagraphStyle BodyParagraph { get; } = new()
    {
        Alignment = Alignment.Justified,
        FirstLineIndent = Measure.Centimeters(typography.FirstLine),
        SpaceBefore = typography.ParagraphSpace,
        LineSpacing = typography.LineSpacing,
    };

    public TextStyle Of(Emphasis emphasis) => Body with
    {
        Face = emphasis switch
        {
            Emphasis.Bold => FontStyle.Bold,
            Emphasis.Italic => FontStyle.Italic,
            Emphasis.BoldItalic => FontStyle.BoldItalic,
            _ => FontStyle.Regular,
        },
    };
}
