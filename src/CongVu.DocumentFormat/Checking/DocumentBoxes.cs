using CongVu.DocumentFormat.Formatted;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking;

/// <summary>The parts of a document, found by where they stand and what they say (the boxes of Decree 30, annex I, part I, IV).</summary>
internal sealed record DocumentBoxes
{
    public required FormattedDocument Document { get; init; }

    public required CheckOptions Options { get; init; }

    /// <summary>Every line between the margins, frames and cells of layout tables included.</summary>
    public required IReadOnlyList<TextLine> AllLines { get; init; }

    public required HeadBoxes Head { get; init; }

    /// <summary>Name of the type, and what follows it.</summary>
    public required TextLine? TypeName { get; init; }

    public required IReadOnlyList<TextLine> TypeSubject { get; init; }

    public required IReadOnlyList<TextLine> Grounds { get; init; }

    /// <summary>"Kính gửi" and the lines of addressees under it.</summary>
    public required IReadOnlyList<TextLine> Addressees { get; init; }

    /// <summary>The content, without the parts above.</summary>
    public required IReadOnlyList<TextLine> Body { get; init; }

    public required FootBoxes Foot { get; init; }

    public required IReadOnlyList<AppendixBoxes> Appendices { get; init; }

    /// <summary>The code as read, if there is one.</summary>
    public PrintedCode? Code => Head.Code is { } line && PrintedCode.TryParse(line.Text, out var code) ? code : null;

    public DocumentType? Type => TypeName is { } line ? DocumentTypes.OfName(line.Text) : null;

    /// <summary>Whether it is a letter: no type of its own is named, neither in the title nor in the code.</summary>
    public bool IsLetter => TypeName is null && Code?.Kind is null or PrintedCodeKind.Letter;
}
