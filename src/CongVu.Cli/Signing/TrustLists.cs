using CongVu.Pades.Certificates;
using CongVu.Pades.Trust;
using CongVu.Pades.Trust.Lists;

namespace CongVu.Cli.Signing;

/// <summary>Reads trust lists among the paths of trust, each by the signature of a certificate named for it.</summary>
internal sealed class TrustLists
{
    private readonly IReadOnlyList<Certificate> signers;
    private readonly DateTimeOffset time;

    private TrustLists(IReadOnlyList<Certificate> signers, DateTimeOffset time)
    {
        this.signers = signers;
        this.time = time;
    }

    public static TrustLists Load(string[] signers, DateTimeOffset time)
    {
        var named = TrustFolder.Load(signers);
        return new TrustLists([.. named.Anchors, .. named.Intermediates], time);
    }

    /// <summary>The trust of all paths: what the files hold, and what is chosen from the lists.</summary>
    public TrustAnchors Add(IReadOnlyList<string> paths, Func<TrustList, IReadOnlyList<Certificate>> choose)
    {
        var files = TrustFolder.Load(paths.Where(path => !IsList(path)));
        var listed = paths.Where(IsList).SelectMany(path => choose(TrustList.Read(TrustFolder.ReadBytes(path), signers, time)));
        return new TrustAnchors([.. files.Anchors.Concat(listed).Distinct()], files.Intermediates, files.Crls);
    }

    private static bool IsList(string path) => Path.GetExtension(path).Equals(".xml", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);
}
