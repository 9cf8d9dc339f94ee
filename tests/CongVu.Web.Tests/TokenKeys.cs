using CongVu.Demonstration;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>The vice chairman's key and the agency's on a token, made once for this program.</summary>
public sealed class TokenKeys : IDisposable
{
    public const string Shared = "token of the vice chairman";
    /// <summary>Opens <see cref="KeyFile"/>.</summary>
    public const string FilePin = "1234";
    private readonly TestAuthority authority = new("CA kiểm thử trên token");

    public TokenKeys()
    {
        KeyFile = authority.Issue("Phạm Thị Lan", "Quan Sơn", FilePin);
        Certificate = Token.Import(KeyFile, FilePin);
        Seal = Token.Import(authority.Issue("UBND huyện Quan Sơn", "Quan Sơn", FilePin), FilePin);
    }

    public SoftToken Token { get; } = new();

    /// <summary>The same key as a file, for a tool that keeps it itself.</summary>
    public byte[] KeyFile { get; }

    public byte[] Certificate { get; }

    /// <summary>The agency's own certificate.</summary>
    public byte[] Seal { get; }

    /// <summary>One more key of the same authority, as a PKCS#12 file.</summary>
    public byte[] Issue(string holder) => authority.Issue(holder, "Quan Sơn", FilePin);

    /// <summary>Puts the authority beside those that the office trusts already.</summary>
    public void PublishTo(string trust)
    {
        var own = Directory.CreateTempSubdirectory("congvu-trust-").FullName;
        authority.Publish(own);
        foreach (var file in Directory.GetFiles(own))
        {
            File.Copy(file, Path.Combine(trust, $"token-{Path.GetFileName(file)}"), overwrite: true);
        }

        Directory.Delete(own, recursive: true);
    }

    public void Dispose()
    {
        authority.Dispose();
        Token.Dispose();
    }
}

/// <summary>The library of a token is opened once in a process.</summary>
[CollectionDefinition(TokenKeys.Shared)]
public sealed class TokenUsers : ICollectionFixture<TokenKeys>;
