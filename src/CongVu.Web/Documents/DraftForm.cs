using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>The fields in which a drafter says what the draft is, who signs it and who receives it.</summary>
public sealed class DraftForm
{
    public string TypeName { get; set; } = "";

    public string Notation { get; set; } = "";

    public string Subject { get; set; } = "";

    public Urgency Urgency { get; set; }

    public Id<Post>? SignerPost { get; set; }

    /// <summary>Kính gửi, one on a line.</summary>
    public string Addressees { get; set; } = "";

    /// <summary>Nơi nhận, one on a line.</summary>
    public string Recipients { get; set; } = "";

    public static DraftForm Of(OutgoingDocument draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new DraftForm
        {
            TypeName = draft.TypeName, Notation = draft.Notation, Subject = draft.Subject, Urgency = draft.Urgency, SignerPost = draft.SignerPostId,
            Addressees = Lines(draft, RecipientKind.Addressee), Recipients = Lines(draft, RecipientKind.CopyTo),
        };
    }

    /// <summary>What the act of describing needs; a name that the directory knows is that organization.</summary>
    public DescribeDraft.Input Input(OutgoingDocument draft, int version, OrganizationDirectory.Tree tree)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(tree);
        var known = tree.Entries.Values.Where(entry => entry.ValidTo is null).OrderBy(entry => entry.Order).ToLookup(entry => Folding.Fold(entry.Name));
        return new DescribeDraft.Input(draft.Id, version, new OutgoingCard(TypeName, Notation, Subject, Urgency, draft.AnswersId), SignerPost,
            [.. Receivers(Addressees, RecipientKind.Addressee, known), .. Receivers(Recipients, RecipientKind.CopyTo, known)]);
    }

    public IReadOnlyList<Difference> DifferencesFrom(OutgoingDocument stored, IReadOnlyList<PeopleQueries.Holder> signers)
    {
        var now = Of(stored);
        return Difference.Of(
            ("Tên loại", now.TypeName, TypeName), ("Ký hiệu", now.Notation, Notation), ("Trích yếu", now.Subject, Subject),
            ("Độ khẩn", now.Urgency.InWords(), Urgency.InWords()), ("Người ký", Signer(now.SignerPost), Signer(SignerPost)),
            ("Kính gửi", now.Addressees, Addressees), ("Nơi nhận", now.Recipients, Recipients));

        string Signer(Id<Post>? post) => signers.FirstOrDefault(signer => signer.Post == post)?.PersonName ?? "";
    }

    private static string Lines(OutgoingDocument draft, RecipientKind kind) =>
        string.Join('\n', draft.Recipients.Where(recipient => recipient.Kind == kind).OrderBy(recipient => recipient.Ordinal).Select(recipient => recipient.Name));

    private static IEnumerable<DescribeDraft.Receiver> Receivers(string lines, RecipientKind kind, ILookup<string, OrganizationDirectory.Entry> known) =>
        lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => new DescribeDraft.Receiver(kind, name, known[Folding.Fold(name)].FirstOrDefault()?.Id));
}
