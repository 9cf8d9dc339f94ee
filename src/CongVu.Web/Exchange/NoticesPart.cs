using CongVu.Documents;
using CongVu.Exchange.Changes;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>On the page of an incoming document: what its issuer asks for, and the form to answer.</summary>
internal sealed class NoticesPart(ChangeQueries changes) : IIncomingPart
{
    public async Task<IEnumerable<PagePart>> ShowAsync(Actor actor, IncomingQueries.Detail document, CancellationToken cancel)
    {
        var notices = await changes.OfIncomingAsync(actor, document.Id, cancel);
        var mayAnswer = actor.Has(document.Agency, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice);
        return notices.Count == 0 ? [] : [new PagePart("/Exchange/Notices.cshtml", new NoticesModel(notices, mayAnswer))];
    }
}

/// <summary>What the panel of notices shows.</summary>
public sealed record NoticesModel(IReadOnlyList<ChangeQueries.Line> Notices, bool MayAnswer);
