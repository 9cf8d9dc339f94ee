using CongVu.Documents;
using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>What must be true of a file's card and before a file is closed.</summary>
internal static class ArchiveRules
{
    private const int LongestNotation = 20;
    private const int LongestText = 500;

    public static Refusals CheckCard(CaseFileCard card) => CheckWords(card.Notation, card.Title, card.Retention, card.Description);

    public static Refusals CheckHeading(FilingHeadingCard card) => CheckWords(card.Notation, card.Title, card.Retention, card.Note)
        .Unless(card.Section.Trim().Length <= LongestText, ArchiveRefusals.TextTooLong);

    /// <summary>What stands against closing, document by document, all at once (art. 29.4). What was issued is signed: issuing saw to that.</summary>
    public static Refusals CheckClosing(IReadOnlyCollection<FiledDocument> filed, IReadOnlyDictionary<Guid, IncomingDocument> incoming, IReadOnlyDictionary<Guid, OutgoingDocument> outgoing)
    {
        var refusals = new Refusals().Unless(filed.Count > 0, FilingRefusals.Empty);
        foreach (var row in filed.OrderBy(row => row.Ordinal))
        {
            _ = row.Kind is FiledKind.Incoming
                ? refusals.Unless(IsSettled(incoming[row.DocumentId].State), FilingRefusals.StillOpen(row.Ordinal))
                : refusals.Unless(outgoing[row.DocumentId].IssuedAt is not null, FilingRefusals.StillDraft(row.Ordinal));
        }

        return refusals;
    }

    /// <summary>Whether a document in this state may get a place in a file.</summary>
    public static bool MayBeFiled(IncomingState state) =>
        state is IncomingState.Registered or IncomingState.InProgress or IncomingState.ForInformation or IncomingState.Completed;

    public static bool MayBeFiled(OutgoingState state) => state is not (OutgoingState.Cancelled or OutgoingState.ApprovedModel or OutgoingState.Recalled);

    private static bool IsSettled(IncomingState state) => state is not (IncomingState.Arrived or IncomingState.Registered or IncomingState.InProgress);

    private static Refusals CheckWords(string notation, string title, Retention retention, string note) => new Refusals()
        .Unless(notation.Trim().Length is > 0 and <= LongestNotation, ArchiveRefusals.NotationMissing)
        .Unless(title.Trim().Length is > 0 and <= LongestText, ArchiveRefusals.TitleMissing)
        .Unless(retention is not Retention.Other || note.Trim().Length > 0, ArchiveRefusals.RetentionUnsaid)
        .Unless(note.Trim().Length <= LongestText, ArchiveRefusals.TextTooLong);
}
