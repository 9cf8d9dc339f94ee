using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Tray;

/// <summary>The signer opens a document of the tray: the look is remembered, and what changed since an earlier one is told (đổi gì từ lần xem trước).</summary>
public sealed class LookAtDocument
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Drafts drafts;
    private readonly TrayLooks looks;
    private readonly PdfTexts texts;

    internal LookAtDocument(OfficeContext db, OfficeClock clock, Drafts drafts, TrayLooks looks, PdfTexts texts)
    {
        this.db = db;
        this.clock = clock;
        this.drafts = drafts;
        this.looks = looks;
        this.texts = texts;
    }

    /// <summary>What changed since an earlier look.</summary>
    /// <param name="Since">When that was.</param>
    /// <param name="Texts">Files whose text differs, with the lines.</param>
    /// <param name="Added">Files that are new.</param>
    /// <param name="Removed">Files that are gone.</param>
    /// <param name="Opinions">What reviewers said since.</param>
    public sealed record Changes(
        DateTimeOffset Since, IReadOnlyList<(string Name, IReadOnlyList<TextLine> Lines)> Texts, IReadOnlyList<string> Added, IReadOnlyList<string> Removed,
        IReadOnlyList<(string Person, string Words)> Opinions);

    /// <summary>What the signer decided before, and what changed.</summary>
    /// <param name="Mark">Agreed, aside or nothing.</param>
    /// <param name="IsApprovalStale">Whether the agreement was with an earlier version.</param>
    /// <param name="Since">Null on the first look, and while nothing changed.</param>
    public sealed record View(TrayMark Mark, bool IsApprovalStale, Changes? Since);

    public async Task<View?> RunAsync(Actor actor, Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, id, cancel);
        if (document is null || !DraftActs.Of(actor, document).MaySign)
        {
            return null;
        }

        var look = await looks.FindAsync(id, actor.Person, cancel);
        if (look.SeenVersion != document.Version)
        {
            look.See(document, clock.Now);
            await db.SaveAsync(cancel);
        }

        var mark = look.IsAside ? TrayMark.Aside : look.ApprovedVersion is null ? TrayMark.None : TrayMark.Approved;
        return new View(mark, look.ApprovedVersion is { } approved && approved != document.Version, await ChangesAsync(document, look, cancel));
    }

    private async Task<Changes?> ChangesAsync(OutgoingDocument document, TrayLook look, CancellationToken cancel)
    {
        if (look.EarlierAt is not { } since)
        {
            return null;
        }

        var before = look.Earlier.ToDictionary(part => part.Part);
        var differing = new List<(string, IReadOnlyList<TextLine>)>();
        foreach (var part in look.Seen.Where(part => before.TryGetValue(part.Part, out var old) && old.File != part.File))
        {
            var lines = TextDifference.Of(await texts.ReadAsync(before[part.Part].File, cancel), await texts.ReadAsync(part.File, cancel));
            differing.Add((part.Name, lines));
        }

        var now = look.Seen.Select(part => part.Part).ToHashSet();
        return new Changes(
            since, differing, [.. look.Seen.Where(part => !before.ContainsKey(part.Part)).Select(part => part.Name)],
            [.. look.Earlier.Where(part => !now.Contains(part.Part)).Select(part => part.Name)],
            [.. document.Steps.Where(step => step.At > since && step.Opinion.Length > 0).OrderBy(step => step.Ordinal).Select(step => (step.PersonName, step.Opinion))]);
    }
}
