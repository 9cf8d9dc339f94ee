namespace CongVu.Web.Hosting;

/// <summary>What one request may carry.</summary>
internal static class PageLimits
{
    /// <summary>Bytes. Larger files come in pieces.</summary>
    public const long LargestRequest = 320L * 1024 * 1024;
}
