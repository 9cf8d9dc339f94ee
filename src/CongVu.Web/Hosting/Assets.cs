using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CongVu.Web.Hosting;

/// <summary>
/// Style and script, held in memory and packed once. Their addresses carry a digest: browsers keep them for good,
/// and a new version is a new address.
/// </summary>
internal sealed class Assets
{
    private readonly Asset style = new("congvu.css", "text/css; charset=utf-8");
    private readonly Asset script = new("congvu.js", "text/javascript; charset=utf-8");

    public string Style => style.Address;

    public string Script => script.Address;

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var asset in new[] { style, script })
        {
            routes.MapGet($"/{asset.Name}", asset.WriteAsync).WithMetadata(new Shared.OpenToAllAttribute());
        }
    }

    private sealed class Asset
    {
        private readonly byte[] plain;
        private readonly byte[] packed;
        private readonly string mediaType;

        public Asset(string name, string mediaType)
        {
            Name = name;
            this.mediaType = mediaType;
            using var source = typeof(Assets).Assembly.GetManifestResourceStream($"CongVu.Web.Assets.{name}")!;
            using var reader = new StreamReader(source);
            plain = Encoding.UTF8.GetBytes(reader.ReadToEnd());
            packed = Pack(plain);
            Address = $"/{name}?v={Convert.ToHexStringLower(SHA256.HashData(plain))[..12]}";
        }

        public string Name { get; }

        public string Address { get; }

        public Task WriteAsync(HttpContext context)
        {
            var takesBrotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
            var response = context.Response;
            response.ContentType = mediaType;
            response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=60";
            response.Headers.Vary = "Accept-Encoding";
            if (takesBrotli)
            {
                response.Headers.ContentEncoding = "br";
            }

            return response.Body.WriteAsync(takesBrotli ? packed : plain, context.RequestAborted).AsTask();
        }

        private static byte[] Pack(byte[] content)
        {
            using var packed = new MemoryStream();
            using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
            {
                brotli.Write(content);
            }

            return packed.ToArray();
        }
    }
}
