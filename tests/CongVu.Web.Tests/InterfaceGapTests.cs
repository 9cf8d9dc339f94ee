using System.Reflection;
using CongVu.Database;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Web.Tests;

/// <summary>What pages can do, other systems can do: acts that only pages have are listed by name with the reason.</summary>
public sealed class InterfaceGapTests
{
    private static readonly Dictionary<string, string> OnlyOnPages = new()
    {
        ["ChooseDisplay"] = "how a person's own pages look",
        ["EndSession"] = "a person's own browsers",
        ["SetPassword"] = "a password is typed by people; systems have tokens",
        ["GiveSystemToken"] = "a token must not make tokens; it is shown once, on the page",
        ["SetSigningPicture"] = "a person's own hand",
        ["TakeUpload"] = "systems upload in pieces: StartUpload, PutUploadPiece",
        ["OfferPairing"] = "a person pairs a signing agent with a browser of theirs",
        ["EndPairing"] = "a person's own signing agents",
        ["PrepareSigning"] = "a person's token signs; agents have an interface of their own, /agent/v1",
        ["SignRemotely"] = "a person types the PIN of their own remote key",
        ["PrepareBatch"] = "as above, for a batch",
        ["PrepareSeal"] = "as above, for the agency's token in the clerk's hands",
    };

    // Acts that other systems cannot do yet, since they come with a file: each one that they learn leaves this list.
    private static readonly string[] NotYet = ["DigitizeRecord", "IssueOnPaper", "MakeCopy"];

    [Fact]
    public async Task Every_act_of_a_page_is_there_for_other_systems_or_listed_with_its_reason()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var endpoints = office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();

        var ofSystems = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<SystemsOnlyAttribute>() is not null)
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<MethodInfo>()!.GetParameters()).SelectMany(parameter => ActsIn(parameter.ParameterType)).ToHashSet();
        var ofPages = await ActsOfPagesAsync(office.Services, endpoints);
        var missing = ofPages.Except(ofSystems).Select(act => act.Name).Order(StringComparer.Ordinal).ToList();

        Assert.True(ofPages.Count > 25 && ofSystems.Count > 25, $"{ofPages.Count} acts of pages, {ofSystems.Count} of systems");
        var gaps = missing.Except(OnlyOnPages.Keys).Except(NotYet).ToList();
        Assert.True(gaps.Count == 0, $"Only pages can: {string.Join(", ", gaps)}");
        Assert.Equal("", string.Join('\n', OnlyOnPages.Keys.Concat(NotYet).Except(missing)));
    }

    private static async Task<HashSet<Type>> ActsOfPagesAsync(IServiceProvider services, IEnumerable<RouteEndpoint> endpoints)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var acts = new HashSet<Type>();
        foreach (var page in endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()).OfType<PageActionDescriptor>().Distinct())
        {
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            if (compiled.HandlerMethods.Any(handler => handler.HttpMethod == "Post"))
            {
                acts.UnionWith(compiled.HandlerMethods.SelectMany(handler => handler.MethodInfo.GetParameters()).SelectMany(parameter => ActsIn(parameter.ParameterType)));
                acts.UnionWith(compiled.ModelTypeInfo!.GetConstructors().SelectMany(made => made.GetParameters()).SelectMany(parameter => ActsIn(parameter.ParameterType)));
            }
        }

        return acts;
    }

    /// <summary>A type if it is an act, or the acts that a class of the server runs for its pages and interfaces alike.</summary>
    private static IEnumerable<Type> ActsIn(Type type) =>
        IsAct(type) ? [type] :
        type.Namespace?.StartsWith("CongVu.Web", StringComparison.Ordinal) == true && type.IsClass
            ? type.GetConstructors().SelectMany(made => made.GetParameters()).SelectMany(parameter => ActsIn(parameter.ParameterType))
            : [];

    private static bool IsAct(Type type) => type.Assembly == typeof(Actor).Assembly && type.GetMethods().Any(method =>
        method.Name == "RunAsync" && method.GetParameters().FirstOrDefault()?.ParameterType == typeof(Actor) && Answers(method.ReturnType));

    private static bool Answers(Type type) => type.IsGenericType && type.GetGenericArguments()[0] is { } answer && answer.Name.StartsWith(nameof(Outcome), StringComparison.Ordinal);
}
