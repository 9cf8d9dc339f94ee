using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Interfaces;

/// <summary>An act of the office behind an address: its input is the body, its refusals are the problem.</summary>
public static class ApiMapping
{
    /// <summary>An act that changes something.</summary>
    public static RouteHandlerBuilder MapAct<TAct, TInput>(
        this RouteGroupBuilder api, string path, Func<TAct, Actor, TInput, CancellationToken, Task<Outcome>> run)
        where TAct : notnull =>
        api.MapPost(path, ([FromServices] TAct act, [FromServices] ApiActs acts, TInput input, CancellationToken cancel) =>
            acts.DoAsync(() => run(act, acts.Actor, input, cancel)));

    /// <summary>An act that makes something of a collection.</summary>
    public static RouteHandlerBuilder MapMaking<TAct, TInput, T>(
        this RouteGroupBuilder api, string path, string collection, Func<TAct, Actor, TInput, CancellationToken, Task<Outcome<Id<T>>>> run)
        where TAct : notnull =>
        api.MapPost(path, ([FromServices] TAct act, [FromServices] ApiActs acts, TInput input, CancellationToken cancel) =>
            acts.MakeAsync(collection, () => run(act, acts.Actor, input, cancel)));

    /// <summary>A list from a spreadsheet: looked at or entered, with what is wrong line by line.</summary>
    public static RouteHandlerBuilder MapImport<TAct, TInput, TColumn>(
        this RouteGroupBuilder api, string path, ListForm<TColumn> form, Func<TInput, byte[]> file, Func<TAct, Actor, TInput, ListSheet<TColumn>, CancellationToken, Task<Outcome<ImportReport>>> run)
        where TAct : notnull
        where TColumn : struct, Enum =>
        api.MapPost(path, ([FromServices] TAct act, [FromServices] ApiActs acts, TInput input, CancellationToken cancel) => acts.AnswerAsync(async () =>
        {
            var sheet = form.FromFile(new MemoryStream(file(input)));
            return sheet.IsDone ? await run(act, acts.Actor, input, sheet.Value, cancel) : new Refusals().Add(sheet.Refusals);
        }));
}
