using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>On the page of an incoming document: the directives that follow from it, and the leader's form.</summary>
public sealed class DirectPart(DirectiveQueries queries, DirectingHabits habits, UnitChoices units, OfficeClock clock) : IIncomingPart
{
    private const int Usual = 4;

    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, IncomingQueries.Detail document, CancellationToken cancel)
    {
        var parts = new List<PagePart>();
        var directives = await queries.OfSourceAsync(actor, document.Id, cancel);
        if (directives.Count > 0)
        {
            parts.Add(new PagePart("/Directives/Followed.cshtml", new FollowedModel(directives, await units.TreeAsync(cancel), clock.Today)));
        }

        if (document.State is IncomingState.Registered && actor.Has(document.Agency, Role.Leader, Role.ChiefOfOffice))
        {
            parts.Add(new PagePart("/Directives/Direct.cshtml", await FormAsync(actor, document, cancel)));
        }

        if (document.State is not (IncomingState.Arrived or IncomingState.Returned or IncomingState.Recalled) &&
            actor.Has(document.Agency, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader))
        {
            parts.Add(new PagePart("/Directives/ReadLink.cshtml", document.Id.Value));
        }

        return parts;
    }

    internal async Task<DirectModel> FormAsync(Actor actor, IncomingQueries.Detail document, CancellationToken cancel)
    {
        var all = await units.BelowAsync(document.Agency, cancel);
        var last = await habits.LastLeadsAsync(document.Agency, Usual, cancel);
        return new DirectModel(document.Id, document.Version, clock.Today)
        {
            Units = all,
            Usual = [.. last.Select(id => all.FirstOrDefault(unit => unit.Id == id)).OfType<OrganizationDirectory.Entry>().Concat(all).Distinct().Take(Usual)],
            Phrases = await habits.LastPhrasesAsync(actor, document.Agency, 3, cancel) is { Count: > 0 } phrases
                ? phrases
                : ["Tham mưu văn bản trả lời", "Triển khai thực hiện, báo cáo kết quả", "Nghiên cứu, đề xuất"],
        };
    }
}
