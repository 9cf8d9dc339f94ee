using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>What a draft must have, first to exist, then to be submitted.</summary>
internal static class DraftRules
{
    public const int LongestSubject = 500;

    public static Refusals CheckCard(OutgoingCard card) => new Refusals()
        .Unless(!string.IsNullOrWhiteSpace(card.Subject), DocumentRefusals.SubjectMissing)
        .Unless(card.Subject.Length <= LongestSubject, DocumentRefusals.SubjectTooLong)
        .Unless(AdministrativeTypes.Has(card.TypeName), DocumentRefusals.UnknownType(card.TypeName))
        .Unless(card.Notation.Trim().Length > 0, DocumentRefusals.NotationMissing);

    /// <summary>All that is missing before the draft may go to its reviewers.</summary>
    public static Refusals CheckComplete(OutgoingDocument draft) => new Refusals()
        .Unless(draft.Main is not null, DocumentRefusals.NoMainFile)
        .Unless(draft.SignerPostId is not null, DocumentRefusals.NoSigner)
        .Unless(draft.Recipients.Count > 0, DocumentRefusals.NoRecipient)
        .Add(draft.Parts.Where(part => part.NeedsPdf && part.Pdf is null).Select(part => DocumentRefusals.PdfNotReady(part.Name)))
        .Add(draft.Parts.Where(part => part.NeedsPdf && part.Pdf is not null && !part.IsPdfApproved).Select(part => DocumentRefusals.PdfNotApproved(part.Name)));
}
