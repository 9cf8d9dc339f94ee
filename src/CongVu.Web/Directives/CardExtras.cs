using CongVu.Directives;
using CongVu.Directives.Recurring;
using CongVu.Directives.Working;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Directives;

/// <summary>What a card shows beside the parts: how the task recurs, and what was put beside its notes.</summary>
public sealed class CardExtras(SeriesQueries series, TaskFiles files)
{
    public Task<SeriesQueries.Line?> SeriesAsync(Actor actor, Id<Directive> id, CancellationToken cancel) => series.OfAsync(actor, id, cancel);

    public Task<IReadOnlyList<NoteAttachment>> AttachmentsAsync(Actor actor, Id<Directive> id, CancellationToken cancel) => files.ListAsync(actor, id, cancel);

    public Task<IReadOnlyList<TaskFiles.Choice>> OwnDocumentsAsync(Actor actor, CancellationToken cancel) => files.ChoicesAsync(actor, cancel);
}
