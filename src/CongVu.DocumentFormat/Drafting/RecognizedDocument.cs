using CongVu.DocumentFormat.Checking;
using CongVu.DocumentFormat.Text;
using CongVu.DocumentFormat.Word;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>What can be read from the form of an administrative document, whoever wrote it; parts that were not found are absent.</summary>
public sealed record RecognizedDocument
{
    /// <summary>The superior body, as printed.</summary>
    public required string? SuperiorOrganization { get; init; }

    /// <summary>The issuing body, as printed.</summary>
    public required string? IssuingOrganization { get; init; }

    /// <summary>Number and notation.</summary>
    public required PrintedCode? Code { get; init; }

    /// <summary>Place and date.</summary>
    public required PlaceAndDate? PlaceAndDate { get; init; }

    /// <summary>The type; a document that names none and has the code of a letter is a letter.</summary>
    public required DocumentType? Type { get; init; }

    /// <summary>What it is about, without "V/v".</summary>
    public required string? Subject { get; init; }

    /// <summary>How urgent it is.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>The content, paragraph after paragraph.</summary>
    public required IReadOnlyList<string> Body { get; init; }

    /// <summary>Capacity and post of the signer.</summary>
    public required IReadOnlyList<string> SignerTitles { get; init; }

    /// <summary>Name of the signer.</summary>
    public required string? SignerName { get; init; }

    /// <summary>Who receives it, the file copy excepted.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Titles of the appendices in the same file.</summary>
    public required IReadOnlyList<string> Appendices { get; init; }

    /// <summary>Reads a Word file (.docx).</summary>
    /// <exception cref="DocumentFormatException">The file is damaged, too large, active or no document.</exception>
    public static RecognizedDocument ReadWord(Stream file, ReadingLimits? limits = null) =>
        Of(BoxFinder.Find(WordReader.Read(file, limits ?? ReadingLimits.Usual), CheckOptions.Usual));

    private static RecognizedDocument Of(DocumentBoxes boxes) => new()
    {
        SuperiorOrganization = Joined(boxes.Head.Superior),
        IssuingOrganization = Joined(boxes.Head.Organization),
        Code = boxes.Code,
        PlaceAndDate = boxes.Head.Date is { } date && PlaceAndDate.TryParse(date.Text, out var at) ? at : null,
        Type = boxes.Type ?? (boxes is { IsLetter: true, Code: not null } ? DocumentTypes.Letter : null),
        Subject = Joined(boxes.TypeSubject) ?? Joined(boxes.Head.LetterSubject)?[3..].Trim(),
        Urgency = UrgencyOf(boxes.AllLines.Select(line => Marks.Urgency(line)?.Name).FirstOrDefault(name => name is not null)),
        Addressees = AddresseesOf(boxes.Addressees),
        Body = [.. boxes.Grounds.Concat(boxes.Body).Where(line => !Marks.IsAny(line)).Select(line => line.Text)],
        SignerTitles = [.. boxes.Foot.SignerTitles.Select(line => line.Text)],
        SignerName = boxes.Foot.SignerName?.Text,
        Recipients = [.. boxes.Foot.Recipients.Select(line => Entry(line.Text)).Where(text => !text.StartsWith("Lưu", StringComparison.Ordinal))],
        Appendices = [.. boxes.Appendices.Select(appendix => Joined(appendix.Title) ?? appendix.Label.Text)],
    };

    private static string? Joined(IReadOnlyList<TextLine> lines) => lines.Count == 0 ? null : string.Join(' ', lines.Select(line => line.Text));

    private static string Entry(string text) => text.TrimStart('-', '–', '•', ' ').TrimEnd(';', '.', ' ');

    private static string[] AddresseesOf(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return [];
        var colon = lines[0].Text.IndexOf(':', StringComparison.Ordinal);
        var first = colon < 0 ? "" : Entry(lines[0].Text[(colon + 1)..]);
        return [.. first.Length > 0 ? [first] : Array.Empty<string>(), .. lines.Skip(1).Select(line => Entry(line.Text))];
    }

    private static Urgency UrgencyOf(string? mark) => mark switch
    {
        null => Urgency.None,
        "KHẨN" => Urgency.Urgent,
        "THƯỢNG KHẨN" => Urgency.VeryUrgent,
        _ => Urgency.Express,
    };
}
