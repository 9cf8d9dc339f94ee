using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Recurring;
using CongVu.Directives.Working;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Directives;

/// <summary>All that the card of a task shows to one person (thẻ nhiệm vụ).</summary>
/// <param name="Detail">The task with the parts this person may see.</param>
/// <param name="Own">The part whose acts are offered.</param>
/// <param name="Tree">Names of organizations.</param>
/// <param name="Today">The day.</param>
public sealed record CardModel(DirectiveDetail Detail, DirectivePart Own, OrganizationDirectory.Tree Tree, DateOnly Today)
{
    /// <summary>The whole history, of the task and of the visible parts.</summary>
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    /// <summary>Documents that may be the result.</summary>
    public IReadOnlyList<EvidenceCandidates.Line> Candidates { get; init; } = [];

    /// <summary>What lies beside the notes.</summary>
    public IReadOnlyList<NoteAttachment> Attachments { get; init; } = [];

    /// <summary>Documents of this person that may be put beside a note.</summary>
    public IReadOnlyList<TaskFiles.Choice> OwnDocuments { get; init; } = [];

    /// <summary>To whom the part may be handed down.</summary>
    public IReadOnlyList<PersonChoices.Member> People { get; init; } = [];

    /// <summary>Units that may lead or support instead.</summary>
    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; init; } = [];

    /// <summary>How it recurs; null when it does not.</summary>
    public SeriesQueries.Line? Series { get; init; }

    public bool MayWithdraw { get; init; }

    public bool MayCorrect { get; init; }

    /// <summary>When this person looked before; absent for the first time.</summary>
    public DateTimeOffset? LookedAt { get; init; }

    /// <summary>What others did since then.</summary>
    public IReadOnlyList<HistoryLine> News { get; init; } = [];

    /// <summary>Units below the one that has the part, to which it may be handed down.</summary>
    public IReadOnlyList<OrganizationDirectory.Entry> Below { get; init; } = [];

    /// <summary>The acts that need nothing but a reason.</summary>
    public IEnumerable<(PartAct Act, string Handler, string Title, string Hint, string Button)> ReasonedActs { get; } =
    [
        (PartAct.Decline, "Decline", "Đề nghị không nhận", "Trong 02 ngày làm việc kể từ khi được giao; nhiệm vụ vẫn của đơn vị cho đến khi nơi giao quyết định.", "Gửi đề nghị"),
        (PartAct.RefuseDecline, "Keep", "Giữ nguyên phân công", "", "Giữ nguyên"),
        (PartAct.Remove, "Remove", "Rút phân công", "Đơn vị được rút thấy lý do; các đơn vị khác không bị ảnh hưởng.", "Rút phân công"),
        (PartAct.Reopen, "Reopen", "Mở lại nhiệm vụ", "Hạn giữ nguyên; lần mở lại được thống kê.", "Mở lại"),
    ];

    public bool May(PartAct act) => Own.Acts.Contains(act);

    public string NameOf(DirectivePart part) => part.PersonName.Length > 0 ? $"{part.PersonName} · {Tree.NameOf(part.Organization)}" : Tree.NameOf(part.Organization);
}

/// <summary>Collects what a card shows.</summary>
public sealed class CardLoader(
    DirectiveQueries queries, EvidenceCandidates candidates, PersonChoices people, Histories histories, UnitChoices units, CardExtras extras)
{
    /// <returns>Null when there is no such task for this person.</returns>
    public async Task<CardModel?> LoadAsync(Actor actor, Id<Directive> id, Id<Assignment>? part, DateOnly today, CancellationToken cancel)
    {
        if (await queries.FindAsync(actor, id, cancel) is not { } detail)
        {
            return null;
        }

        var own = detail.Parts.FirstOrDefault(shown => shown.Id == part) ?? OwnPart(actor, detail);
        return new CardModel(detail, own, await units.TreeAsync(cancel), today)
        {
            Series = await extras.SeriesAsync(actor, id, cancel),
            Attachments = await extras.AttachmentsAsync(actor, id, cancel),
            OwnDocuments = own.Acts.Contains(PartAct.Note) ? await extras.OwnDocumentsAsync(actor, cancel) : [],
            History = await HistoryAsync(detail, cancel),
            Below = own.Acts.Contains(PartAct.HandDown) ? await units.BelowAsync(own.Organization, cancel) : [],
            MayCorrect = detail.WithdrawnOn is null && actor.Has(detail.Agency, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader),
            People = own.Acts.Contains(PartAct.HandDown) ? await people.OfAsync(own.Organization, cancel) : [],
            Units = own.Acts.Contains(PartAct.ReplaceLead) ? await units.BelowAsync(own.Assigner, cancel) : [],
            MayWithdraw = detail.WithdrawnOn is null && detail.Lead?.State is AssignmentState.Open or AssignmentState.Reported &&
                actor.Has(detail.Agency, Role.Leader, Role.ChiefOfOffice),
            Candidates = own.Acts.Contains(PartAct.ReportDone) ? await candidates.ForAsync(actor, own.Id, cancel) : [],
        };
    }

    // What this person has to do comes first: their own part, then what waits for their decision, then the lead.
    private static DirectivePart OwnPart(Actor actor, DirectiveDetail detail) =>
        detail.Parts.LastOrDefault(part => part.Person == actor.Person && part.State is not AssignmentState.Ended) ??
        detail.Parts.FirstOrDefault(part => part.Acts.Contains(PartAct.DecideReport) || part.Acts.Contains(PartAct.DecideExtension)) ??
        detail.Parts.FirstOrDefault(part => part.Acts.Contains(PartAct.ReportDone)) ??
        detail.Lead ?? detail.Parts[0];

    private async Task<IReadOnlyList<HistoryLine>> HistoryAsync(DirectiveDetail detail, CancellationToken cancel)
    {
        var lines = new List<HistoryLine>(await histories.OfAsync(detail.Id, cancel));
        foreach (var part in detail.Parts)
        {
            lines.AddRange(await histories.OfAsync(part.Id, cancel));
        }

        return [.. lines.OrderBy(line => line.At)];
    }
}
