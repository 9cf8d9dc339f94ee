using System.Globalization;
using System.Text.Json.Nodes;
using CongVu.Pades.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CongVu.Web.Tests;

/// <summary>
/// A fake of a remote signing service (CSC API v2) with real keys: it wants its access token, the PIN and a one-time password that counts once,
/// and signs only the hashes that were authorized.
/// </summary>
public sealed class FakeSigningService : IAsyncDisposable
{
    public const string Access = "access of this installation";
    public const string Pin = "2580";
    public const int Most = 4;
    private readonly Dictionary<string, Pkcs12Key> keys;
    private readonly WebApplication server;
    private string authorized = "";
    private int password = 100_000;

    private FakeSigningService(Dictionary<string, Pkcs12Key> keys, WebApplication server) => (this.keys, this.server) = (keys, server);

    public string Address => server.Urls.Single() + "/csc/v2";

    public int Authorizations { get; private set; }

    public int Signatures { get; private set; }

    public static async Task<FakeSigningService> StartAsync(params (string Credential, byte[] KeyFile)[] held)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        var service = new FakeSigningService(held.ToDictionary(key => key.Credential, key => Pkcs12Key.Open(key.KeyFile, TokenKeys.FilePin)), server);
        server.MapPost("/csc/v2/credentials/info", (HttpRequest request) => service.AnswerAsync(request, asked => Task.FromResult(service.Describe(asked))));
        server.MapPost("/csc/v2/credentials/authorize", (HttpRequest request) => service.AnswerAsync(request, asked => Task.FromResult(service.Authorize(asked))));
        server.MapPost("/csc/v2/signatures/signHash", (HttpRequest request) => service.AnswerAsync(request, service.SignAsync));
        await server.StartAsync();
        return service;
    }

    /// <summary>The one-time password on the holder's telephone now.</summary>
    public string OneTimePassword() => password.ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, Func<JsonObject, Task<JsonObject?>> answer)
    {
        if (request.Headers.Authorization != $"Bearer {Access}")
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        var made = await answer((JsonObject)(await JsonNode.ParseAsync(request.Body))!);
        return made is null ? Results.BadRequest(new { error = "invalid_otp" }) : Results.Text(made.ToJsonString(), "application/json");
    }

    private JsonObject? Describe(JsonObject asked) => keys.TryGetValue((string)asked["credentialID"]!, out var key)
        ? new JsonObject
        {
            ["key"] = new JsonObject { ["status"] = "enabled" },
            ["cert"] = new JsonObject { ["certificates"] = new JsonArray(Convert.ToBase64String(key.Identity.Certificate.Encoded.Span)) },
            ["multisign"] = Most,
        }
        : null;

    private JsonObject? Authorize(JsonObject asked)
    {
        var shown = asked["authData"]?.AsArray().ToDictionary(item => (string)item!["id"]!, item => (string)item!["value"]!) ?? [];
        if (shown.GetValueOrDefault("PIN") != Pin || shown.GetValueOrDefault("OTP") != OneTimePassword() || asked["hashes"]!.AsArray().Count > Most)
        {
            return null;
        }

        (authorized, password, Authorizations) = (asked["hashes"]!.ToJsonString(), password + 1, Authorizations + 1);
        return new JsonObject { ["SAD"] = authorized };
    }

    private async Task<JsonObject?> SignAsync(JsonObject asked)
    {
        if ((string)asked["SAD"]! != authorized || asked["hashes"]!.ToJsonString() != authorized)
        {
            return null;
        }

        var digests = asked["hashes"]!.AsArray().Select(hash => (ReadOnlyMemory<byte>)Convert.FromBase64String((string)hash!)).ToList();
        var values = await keys[(string)asked["credentialID"]!].SignAsync(digests, default);
        (authorized, Signatures) = ("", Signatures + values.Count);
        return new JsonObject { ["signatures"] = new JsonArray([.. values.Select(value => JsonValue.Create(Convert.ToBase64String(value)))]) };
    }
}
