using CongVu.Files;

namespace CongVu.Web.Shared;

/// <summary>A stored file as an answer. Only PDF is shown in the browser; anything else is a download, so that no file can act as a page of ours.</summary>
internal static class StoredFileResult
{
    public static IResult Of(HttpContext http, string path, string name, string mediaType)
    {
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return mediaType == FileKinds.MediaTypeOf(FileKind.Pdf)
            ? Results.File(path, mediaType, enableRangeProcessing: true)
            : Results.File(path, "application/octet-stream", name);
    }
}
