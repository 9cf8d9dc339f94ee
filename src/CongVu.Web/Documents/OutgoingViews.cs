using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;

namespace CongVu.Web.Documents;

/// <summary>Puts together what every page about an outgoing document shows.</summary>
public sealed class OutgoingViews(
    OutgoingQueries queries, IncomingQueries incoming, Histories histories, Viewers viewers, OrganizationDirectory directory, FileVerdicts verdicts)
{
    /// <returns>Null when it is not there, or not theirs to see.</returns>
    public async Task<OutgoingView?> FindAsync(Actor actor, Id<OutgoingDocument> id, string? chosen, CancellationToken cancel)
    {
        if (await queries.FindAsync(actor, id, cancel) is not { } document)
        {
            return null;
        }

        var tree = await directory.GetAsync(cancel);
        var files = document.Parts.OrderBy(part => part.Ordinal).Select(part => new Viewers.File(part.Name, part.Current)).ToList();
        return new OutgoingView(
            document,
            await viewers.OfAsync(files, chosen, "", cancel),
            OutgoingWay.Of(document, tree),
            await histories.OfAsync(id, cancel),
            tree.NameOf(document.DraftingUnitId),
            document.AnswersId is { } answers ? await incoming.FindAsync(actor, answers, cancel) : null)
        {
            Judged = await JudgedAsync(document, cancel),
        };
    }

    /// <summary>The neighbours in a list, as addresses of the page on which that list is dealt with.</summary>
    public async Task<Stack> StackAsync(Actor actor, OutgoingTab tab, Id<OutgoingDocument> id, string list, CancellationToken cancel)
    {
        var (previous, next) = await queries.NeighboursAsync(actor, tab, id, cancel);
        return new Stack(
            previous is { } before ? OutgoingTabs.AddressOf(tab, before.ToString()) : null,
            next is { } after ? OutgoingTabs.AddressOf(tab, after.ToString()) : null, list);
    }

    private async Task<Judged?> JudgedAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var main = document.Parts.FirstOrDefault(part => part.Kind is FilePart.Main);
        return (main?.Sealed ?? main?.Signed) is { } file ? Judged.By(await verdicts.OfAsync(file, cancel)) : null;
    }
}
