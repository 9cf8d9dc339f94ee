using System.Globalization;
using System.Xml;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Trust.Lists;

/// <summary>One service of a trust list: what it does, whether it stands, and the certificates it is known by.</summary>
public sealed record TrustService(string Provider, string Type, string Status, IReadOnlyList<Certificate> Certificates)
{
    // The last words of the addresses in TS 119 612, 5.5.4.
    private static readonly string[] Standing = ["granted", "recognisedatnationallevel", "undersupervision", "accredited", "supervisionincessation"];

    public bool Stands => Standing.Contains(Status[(Status.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);

    public bool IssuesCertificates => Type.Contains("/Svctype/CA/", StringComparison.Ordinal);

    public bool StampsTime => Type.Contains("/Svctype/TSA", StringComparison.Ordinal);
}

/// <summary>A list of trusted services (ETSI TS 119 612) whose signature was checked. Danh sách tin cậy.</summary>
public sealed class TrustList
{
    private const string Namespace = "http://uri.etsi.org/02231/v2#";
    private const long LongestList = 64 << 20;

    private readonly XmlNamespaceManager names;

    private TrustList(XmlDocument document, Certificate signer)
    {
        Signer = signer;
        names = new XmlNamespaceManager(document.NameTable);
        names.AddNamespace("t", Namespace);
        Issued = Time(document, "/t:TrustServiceStatusList/t:SchemeInformation/t:ListIssueDateTime") ?? throw Bad("The trust list does not say when it was issued.");
        NextUpdate = Time(document, "/t:TrustServiceStatusList/t:SchemeInformation/t:NextUpdate/t:dateTime");
        Services = [.. document.SelectNodes("/t:TrustServiceStatusList/t:TrustServiceProviderList/t:TrustServiceProvider", names)!.Cast<XmlElement>().SelectMany(ReadProvider)];
    }

    /// <summary>Whose signature the list bears.</summary>
    public Certificate Signer { get; }

    public DateTimeOffset Issued { get; }

    /// <summary>When the next list is due; null for a list that is closed.</summary>
    public DateTimeOffset? NextUpdate { get; }

    public IReadOnlyList<TrustService> Services { get; }

    /// <summary>Reads a list that one of the given certificates signed and that has not run out at a time.</summary>
    public static TrustList Read(ReadOnlyMemory<byte> xml, IReadOnlyList<Certificate> signers, DateTimeOffset at)
    {
        var document = Load(xml);
        var made = new TrustList(document, XmlSignature.Verify(document, signers));
        if (made.NextUpdate is { } next && next < at)
            throw new PadesException(PadesFault.MissingEvidence, $"The trust list ran out on {next:yyyy-MM-dd}; a newer one is needed.");
        return made;
    }

    /// <summary>The authorities whose certificates sign documents.</summary>
    public IReadOnlyList<Certificate> Authorities => [.. Services.Where(service => service is { Stands: true, IssuesCertificates: true }).SelectMany(service => service.Certificates).Distinct()];

    /// <summary>The services that stamp time.</summary>
    public IReadOnlyList<Certificate> Stampers => [.. Services.Where(service => service is { Stands: true, StampsTime: true }).SelectMany(service => service.Certificates).Distinct()];

    private static XmlDocument Load(ReadOnlyMemory<byte> xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestList };
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        try
        {
            using var stream = new MemoryStream(xml.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, settings);
            document.Load(reader);
        }
        catch (XmlException fault)
        {
            throw new PadesException(PadesFault.BadEncoding, $"The trust list is not well-formed: {fault.Message}", fault);
        }
        return document.DocumentElement is { LocalName: "TrustServiceStatusList", NamespaceURI: Namespace }
            ? document
            : throw Bad("This is not a trust list after ETSI TS 119 612.");
    }

    private IEnumerable<TrustService> ReadProvider(XmlElement provider)
    {
        var name = Text(provider, "t:TSPInformation/t:TSPName/t:Name");
        foreach (XmlElement service in provider.SelectNodes("t:TSPServices/t:TSPService/t:ServiceInformation", names)!)
        {
            // A service may be named by several certificates; its history says nothing of today.
            var certificates = service.SelectNodes("t:ServiceDigitalIdentity/t:DigitalId/t:X509Certificate", names)!.Cast<XmlElement>().Select(Parse);
            yield return new TrustService(name, Text(service, "t:ServiceTypeIdentifier"), Text(service, "t:ServiceStatus").TrimEnd('/'), [.. certificates]);
        }
    }

    private static Certificate Parse(XmlElement element)
    {
        try
        {
            return Certificate.Parse(Convert.FromBase64String(element.InnerText));
        }
        catch (FormatException fault)
        {
            throw new PadesException(PadesFault.BadEncoding, "A certificate of the trust list is malformed.", fault);
        }
    }

    private string Text(XmlNode node, string path) => node.SelectSingleNode(path, names)?.InnerText.Trim() ?? "";

    private DateTimeOffset? Time(XmlNode node, string path) =>
        DateTimeOffset.TryParse(Text(node, path), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static PadesException Bad(string message) => new(PadesFault.BadEncoding, message);
}
