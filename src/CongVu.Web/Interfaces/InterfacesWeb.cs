using System.Text.Json.Serialization;
using CongVu.Web.Registers;
using CongVu.Web.Search;
using CongVu.Web.Shared;
using CongVu.Web.Signatures;

namespace CongVu.Web.Interfaces;

/// <summary>The interfaces for other systems: the same acts as on the pages, with the same checks (giao diện lập trình).</summary>
internal static class InterfacesWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ApiActs>();
        services.AddSingleton<IApiPart, RegistersApi>();
        services.AddSingleton<IApiPart, SearchApi>();
        services.AddSingleton<IApiPart, SignaturesApi>();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        services.AddOpenApi("v1", ApiDescription.Configure);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiPaths.Root).WithMetadata(new SystemsOnlyAttribute());
        foreach (var more in routes.ServiceProvider.GetServices<IApiPart>())
        {
            more.Map(api);
        }

        routes.MapOpenApi($"{ApiPaths.Root}/openapi.json").WithMetadata(new OpenToAllAttribute());
    }
}

/// <summary>Endpoints that another capability adds to the interfaces.</summary>
public interface IApiPart
{
    void Map(RouteGroupBuilder api);
}
