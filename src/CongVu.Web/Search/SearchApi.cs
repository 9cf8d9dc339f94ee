using CongVu.Database.Search;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Search;

/// <summary>The one box for other systems (tìm kiếm).</summary>
internal sealed class SearchApi : IApiPart
{
    public void Map(RouteGroupBuilder api) =>
        api.MapGet("/search", async ([FromServices] CongVu.Documents.Search search, [FromServices] ApiActs acts, CancellationToken cancel, string q, SearchKind? kind = null) =>
            Results.Ok(await search.FindAsync(acts.Actor, q, kind, SearchPage.Most, cancel))).Reads<IReadOnlyList<SearchHit>>("Tìm theo số, ký hiệu, trích yếu, tên người, nội dung");
}
