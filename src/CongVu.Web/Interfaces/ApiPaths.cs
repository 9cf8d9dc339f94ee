namespace CongVu.Web.Interfaces;

/// <summary>Where the interfaces for other systems live.</summary>
internal static class ApiPaths
{
    public const string Root = "/api/v1";

    public static bool Contain(PathString path) => path.StartsWithSegments("/api", StringComparison.Ordinal);
}
