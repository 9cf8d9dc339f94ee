using CongVu.Demonstration;
using CongVu.TestOffice;

namespace CongVu.SigningAgent.Tests;

/// <summary>One token on the desk for all tests: a leader's key, and one that wants the PIN for every signature.</summary>
public sealed class Desk : IDisposable
{
    public const string Shared = "token on the desk";
    private const string FilePin = "1234";

    public Desk()
    {
        using var authority = new TestAuthority("CA kiểm thử");
        Leader = Token.Import(authority.Issue("Vi Văn Thắng", "Quan Sơn", FilePin), FilePin);
        Careful = Token.Import(authority.Issue("Phạm Thị Lan", "Quan Sơn", FilePin), FilePin, asksEachTime: true);
        using var elsewhere = new SoftTokenFile(authority.Issue("Thao Văn Dia", "Na Mèo", FilePin), FilePin);
        Somebody = elsewhere.Certificate;
    }

    public SoftToken Token { get; } = new();

    /// <summary>On the token.</summary>
    public byte[] Leader { get; }

    /// <summary>On the token; its key wants the PIN each time.</summary>
    public byte[] Careful { get; }

    /// <summary>Of somebody whose token is not here.</summary>
    public byte[] Somebody { get; }

    public void Dispose() => Token.Dispose();

    private sealed class SoftTokenFile(byte[] file, string pin) : IDisposable
    {
        private readonly System.Security.Cryptography.X509Certificates.X509Certificate2 own =
            System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadPkcs12(file, pin);

        public byte[] Certificate => own.RawData;

        public void Dispose() => own.Dispose();
    }
}

/// <summary>The library of a token is opened once in a process.</summary>
[CollectionDefinition(Desk.Shared)]
public sealed class DeskUsers : ICollectionFixture<Desk>;
