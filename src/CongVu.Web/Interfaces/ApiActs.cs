using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;

namespace CongVu.Web.Interfaces;

/// <summary>Runs an act that another system asks for, once for each key, and answers as HTTP does.</summary>
public sealed class ApiActs(RepeatedOperations repeated, PageActor who, IHttpContextAccessor accessor)
{
    private const string Replayed = "Idempotency-Replayed";

    public Actor Actor => who.Current;

    private HttpContext Http => accessor.HttpContext!;

    /// <summary>An act that makes something: 201 with its id; 200 with the same id when it was made before.</summary>
    public async Task<IResult> MakeAsync<T>(string collection, Func<Task<Outcome<Id<T>>>> act)
    {
        if (await repeated.FindAsync(Http.RequestAborted) is { Repeats: { } before })
        {
            Http.Response.Headers[Replayed] = "true";
            return Results.Ok(new MadeContract(before));
        }

        var outcome = await act();
        if (!outcome.IsDone)
        {
            return Problems.Of(Http, outcome);
        }

        ActLog.Write(Http, Door, outcome);
        return Results.Created($"{ApiPaths.Root}/{collection}/{outcome.Value}", new MadeContract(outcome.Value));
    }

    /// <summary>An act that changes something: 204.</summary>
    public async Task<IResult> DoAsync(Func<Task<Outcome>> act)
    {
        if (await repeated.FindAsync(Http.RequestAborted) is not null)
        {
            Http.Response.Headers[Replayed] = "true";
            return Results.NoContent();
        }

        var outcome = await act();
        if (!outcome.IsDone)
        {
            return Problems.Of(Http, outcome);
        }

        ActLog.Write(Http, Door, outcome);
        return Results.NoContent();
    }

    /// <summary>An act that tells what came of it: 200 with that; 204 when it was done before.</summary>
    public async Task<IResult> AnswerAsync<T>(Func<Task<Outcome<T>>> act)
    {
        var answer = default(T);
        var result = await DoAsync(async () =>
        {
            var outcome = await act();
            answer = outcome.IsDone ? outcome.Value : default;
            return outcome;
        });
        return answer is null ? result : Results.Ok(answer);
    }

    private string Door => Http.GetEndpoint()?.DisplayName ?? "";
}

/// <summary>What was made.</summary>
public sealed record MadeContract(Guid Id);
