using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Registers;

/// <summary>Registers and their lines for other systems (sổ đăng ký).</summary>
internal sealed class RegistersApi : IApiPart
{
    private const int MostLines = 500;

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/registers", async ([FromServices] RegisterQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
            Results.Ok(await queries.ListAsync(acts.Actor, cancel))).Reads<IReadOnlyList<RegisterQueries.Book>>("Các sổ");
        api.MapGet("/registers/{id}/lines", LinesAsync).Reads<IReadOnlyList<RegisterQueries.Line>>("Các dòng của một sổ, từ số đến số");
        api.MapMaking<OpenRegister, OpenRegister.Input, Register>("/registers", "registers", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Mở sổ", Role.RecordsClerk, Role.ChiefOfOffice, Role.Administrator);
    }

    private static async Task<IResult> LinesAsync(
        string id, [FromServices] RegisterQueries queries, [FromServices] ApiActs acts, CancellationToken cancel, int from = 1, int to = MostLines) =>
        Id<Register>.TryParse(id, out var wanted) && await queries.FindAsync(acts.Actor, wanted, cancel) is { } book
            ? Results.Ok(await queries.LinesAsync(book, from, Math.Min(to, from + MostLines - 1), cancel))
            : Results.NotFound();
}
