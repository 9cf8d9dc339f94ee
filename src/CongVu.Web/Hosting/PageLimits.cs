namespace CongVu.Web.Hosting;

/// <summary>What one request may carry.</summary>
internal static class PageLimits
{
    /// <summary>Bytes of one file.</summary>
    public const long LargestFile = 300L * 1024 * 1024;

    /// <summary>Bytes of one request: a file and the form around it.</summary>
    public const long LargestRequest = LargestFile + (4 * 1024 * 1024);

    /// <summary>Bytes of a piece of an upload.</summary>
    public const long LargestPiece = 2 * 1024 * 1024;

    /// <summary>Bytes of a request with a paper of a dossier, which stays in memory until it was looked through.</summary>
    public const int LargestPaper = 61 * 1024 * 1024;

    /// <summary>Bytes of a file that anybody may have checked.</summary>
    public const long LargestPublicFile = 30L * 1024 * 1024;
}
