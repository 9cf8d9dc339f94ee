using CongVu.Documents.Preparing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing.Agents;
using CongVu.Web.Hosting;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Signing;

/// <summary>
/// What the signing agent beside a USB token calls: pairing, what is to be signed, the values that the key gave. Docs: docs/adr/0030.
/// </summary>
internal static class AgentEndpoints
{
    public const string Root = "/agent/v1";
    private const string TokenHeader = "X-Signing-Token";
    private const string Bearer = "Bearer ";
    private const int LargestSignature = 8 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var agent = routes.MapGroup(Root).WithMetadata(new TokenOnlyAttribute()).ExcludeFromDescription();
        agent.MapPost("/pair", PairAsync).RequireRateLimiting(RateLimits.Verify);
        agent.MapGet("/preparations/{id}", ListAsync);
        agent.MapGet("/preparations/{id}/files/{ordinal:int}", FileAsync);
        agent.MapGet("/preparations/{id}/files/{ordinal:int}/prepared", PreparedAsync);
        agent.MapPost("/preparations/{id}/files/{ordinal:int}/signature", SignatureAsync);
    }

    private static async Task<IResult> PairAsync(PairRequest request, [FromServices] PairAgent pair, HttpContext http, CancellationToken cancel)
    {
        var paired = await pair.RunAsync(new PairAgent.Input(request.Code, request.Machine), cancel);
        return paired.IsDone ? Results.Json(new PairAnswer(paired.Value.Secret, paired.Value.PersonName)) : Problems.Of(http, paired);
    }

    private static async Task<IResult> ListAsync(
        string id, [FromServices] AgentQueries agents, [FromServices] PreparationQueries queries, [FromServices] SigningTokens tokens, HttpContext http, CancellationToken cancel)
    {
        if (await PersonAsync(http, agents, cancel) is not { } person || !Id<SigningPreparation>.TryParse(id, out var preparation))
        {
            return Results.Unauthorized();
        }

        var view = await queries.OpenAsync(person, preparation, TokenOf(http), cancel);
        return view is null ? Problems.Of(http, AgentRefusals.Expired) : Results.Json(new PreparationAnswer(
            view.Preparation.Id.ToString(), view.SignerName, view.Thumbprint, view.Preparation.ExpiresAt,
            [.. view.Preparation.Files.OrderBy(file => file.Ordinal).Select(file => Answer(view.Preparation, file, tokens))]));
    }

    private static async Task<IResult> FileAsync(
        string id, int ordinal, [FromServices] AgentQueries agents, [FromServices] PreparationQueries queries, [FromServices] FileStore store, HttpContext http, CancellationToken cancel) =>
        await FindAsync(id, ordinal, agents, queries, http, cancel) is { } file
            ? Results.File(store.PathOf(file.BaseHash), FileKinds.MediaTypeOf(FileKind.Pdf))
            : Problems.Of(http, AgentRefusals.Expired);

    private static async Task<IResult> PreparedAsync(
        string id, int ordinal, [FromServices] AgentQueries agents, [FromServices] PreparationQueries queries, HttpContext http, CancellationToken cancel) =>
        await FindAsync(id, ordinal, agents, queries, http, cancel) is not { } file ? Problems.Of(http, AgentRefusals.Expired) :
        await queries.UnfinishedAsync(file, cancel) is { } unfinished ? Results.Bytes(unfinished, "application/octet-stream") :
        Problems.Of(http, AgentRefusals.AlreadySigned(file.Name));

    private static async Task<IResult> SignatureAsync(
        string id, int ordinal, [FromServices] AgentQueries agents, [FromServices] CompleteSigning complete, HttpContext http, CancellationToken cancel)
    {
        if (await PersonAsync(http, agents, cancel) is not { } person || !Id<SigningPreparation>.TryParse(id, out var preparation) ||
            http.Request.ContentLength is null or > LargestSignature)
        {
            return Results.Unauthorized();
        }

        using var value = new MemoryStream();
        await http.Request.Body.CopyToAsync(value, cancel);
        var outcome = await complete.RunAsync(new CompleteSigning.Input(person, preparation, ordinal, TokenOf(http), value.ToArray(), false), cancel);
        return outcome.IsDone ? Results.NoContent() : Problems.Of(http, outcome);
    }

    private static PreparedFileAnswer Answer(SigningPreparation preparation, PreparedFile file, SigningTokens tokens) => new(
        file.Ordinal, tokens.For(preparation, file), file.Name, file.SubjectTitle, file.AgencyName, file.PageCount, file.Size, file.BaseHash.ToString(), file.IsSigned);

    private static async Task<PreparedFile?> FindAsync(
        string id, int ordinal, AgentQueries agents, PreparationQueries queries, HttpContext http, CancellationToken cancel) =>
        await PersonAsync(http, agents, cancel) is { } person && Id<SigningPreparation>.TryParse(id, out var preparation)
            ? await queries.FileAsync(person, preparation, ordinal, TokenOf(http), cancel)
            : null;

    private static async Task<Id<Person>?> PersonAsync(HttpContext http, AgentQueries agents, CancellationToken cancel)
    {
        var secret = http.Request.Headers.Authorization.ToString();
        return secret.StartsWith(Bearer, StringComparison.Ordinal) ? await agents.PersonOfAsync(secret[Bearer.Length..], cancel) : null;
    }

    private static string TokenOf(HttpContext http) => http.Request.Headers[TokenHeader].ToString();
}
