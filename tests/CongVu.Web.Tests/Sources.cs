namespace CongVu.Web.Tests;

/// <summary>Where the pages lie in the tree, for tests of what is written in them.</summary>
internal static class Sources
{
    public static string Web { get; } = Path.Combine(AppContext.BaseDirectory.Split("/tests/")[0], "src", "CongVu.Web");
}
