using CongVu.Ledger;
using CongVu.Organizations;
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
}
