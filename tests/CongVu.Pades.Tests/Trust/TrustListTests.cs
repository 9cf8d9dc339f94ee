using System.Security.Cryptography;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Trust;
using CongVu.Pades.Trust.Lists;
using CongVu.Pades.Verifying;

namespace CongVu.Pades.Tests.Trust;

/// <summary>Trust lists after ETSI TS 119 612, signed by another implementation of XML signatures.</summary>
public sealed class TrustListTests
{
    private const string Granted = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
    private const string Withdrawn = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/withdrawn";
    private const string IssuingAuthority = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private const string StampingAuthority = "http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST";

    private static readonly Holder ListSigner = TestPki.Make("Bên lập danh sách", null, RSA.Create(2048));

    [Fact]
    public void A_signature_under_a_listed_authority_is_valid()
    {
        var list = Read(Sign(List(Granted)));
        var signed = Letters.Sign(Letters.Plain, TestPki.LeaderKey, request => request with { Level = PadesLevel.BT });

        var report = Letters.Verify(signed, new VerificationPolicy(new TrustAnchors(list.Authorities), TestPki.Now) { Timestamps = new TrustAnchors(list.Stampers) });

        Assert.Equal((PlainAnswer.Valid, TimeSource.Timestamp), (report.Answer, report.Signatures[0].TimeSource));
        Assert.Equal("Bên lập danh sách", list.Signer.Subject.CommonName);
        Assert.Equal(["Đơn vị cung cấp thử nghiệm"], list.Services.Select(service => service.Provider).Distinct());
    }

    [Fact]
    public void A_withdrawn_authority_is_not_trusted()
    {
        var list = Read(Sign(List(Withdrawn)));

        Assert.Empty(list.Authorities);
        Assert.Equal(2, list.Services.Count);
    }

    [Fact]
    public void A_list_signed_by_nobody_named_is_refused() => Refused(PadesFault.BadEncoding, () =>
        TrustList.Read(Sign(List(Granted)), [TestPki.Root.Parsed], TestPki.Now));

    [Theory]
    [InlineData("Đơn vị cung cấp thử nghiệm", "Đơn vị cung cấp giả mạo")]
    [InlineData("/Svcstatus/granted", "/Svcstatus/Granted")]
    [InlineData("<t:SchemeInformation>", "<t:SchemeInformation >  ")]
    [InlineData("</t:TrustServiceStatusList>", "<t:Extra/></t:TrustServiceStatusList>")]
    [InlineData("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha512")]
    [InlineData("<Reference URI=\"\">", "<Reference URI=\"#x\">")]
    public void A_list_changed_after_signing_is_refused(string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(Sign(List(Granted)));
        Assert.Contains(old, text, StringComparison.Ordinal);

        Refused(PadesFault.BadEncoding, () => Read(Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal))));
    }

    [Fact]
    public void An_unsigned_list_is_refused() => Refused(PadesFault.BadEncoding, () => Read(Encoding.UTF8.GetBytes(List(Granted))));

    [Fact]
    public void A_list_that_ran_out_is_refused()
    {
        var xml = Sign(List(Granted));

        Assert.NotEmpty(TrustList.Read(xml, [ListSigner.Parsed], TestPki.Now.AddMonths(5)).Authorities);
        Refused(PadesFault.MissingEvidence, () => TrustList.Read(xml, [ListSigner.Parsed], TestPki.Now.AddMonths(7)));
    }

    [Theory]
    [InlineData("<!DOCTYPE t [<!ENTITY a \"b\">]><t>&a;</t>")]
    [InlineData("<t:Other xmlns:t=\"http://uri.etsi.org/02231/v2#\"/>")]
    [InlineData("không phải XML")]
    public void What_is_no_list_is_refused(string text) => Refused(PadesFault.BadEncoding, () => Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("<a:x xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" z=\"1\" a:y=\"&lt;&quot;&#9;\"><b:k/><k xmlns=\"urn:c\"/>&gt;<![CDATA[&]]><!-- --><?p q?></a:x>")]
    [InlineData("<x xmlns=\"urn:a\"><y xmlns=\"\"><z xmlns=\"urn:a\" xml:lang=\"vi\"/></y>  <w/></x>")]
    [InlineData("<a:x xmlns:a=\"urn:1\"><a:y xmlns:a=\"urn:2\"><a:z/></a:y><b:y xmlns:b=\"urn:1\" b:c=\"1\" a:c2=\"2\" d=\"Ủy ban\"/></a:x>")]
    public void Xml_is_written_as_another_implementation_writes_it(string text)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(text);
        var transform = new XmlDsigExcC14NTransform();
        transform.LoadInput(document);
        using var expected = new MemoryStream();
        ((Stream)transform.GetOutput(typeof(Stream))).CopyTo(expected);

        Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()), Encoding.UTF8.GetString(CanonicalXml.Write(document.DocumentElement!)));
    }

    private static TrustList Read(byte[] xml) => TrustList.Read(xml, [ListSigner.Parsed], TestPki.Now);

    private static void Refused(PadesFault fault, Func<TrustList> read) => Assert.Equal(fault, Assert.Throws<PadesException>(() => { read(); }).Fault);

    private static string List(string status) => $"""
        <t:TrustServiceStatusList xmlns:t="http://uri.etsi.org/02231/v2#" TSLTag="http://uri.etsi.org/19612/TSLTag" Id="list">
          <t:SchemeInformation>
            <t:ListIssueDateTime>{TestPki.Now.AddDays(-9):yyyy-MM-dd}T00:00:00Z</t:ListIssueDateTime>
            <t:NextUpdate><t:dateTime>{TestPki.Now.AddMonths(6):yyyy-MM-dd}T00:00:00Z</t:dateTime></t:NextUpdate>
          </t:SchemeInformation>
          <t:TrustServiceProviderList><t:TrustServiceProvider>
            <t:TSPInformation><t:TSPName><t:Name xml:lang="vi">Đơn vị cung cấp thử nghiệm</t:Name></t:TSPName></t:TSPInformation>
            <t:TSPServices>
              {Service(IssuingAuthority, status, TestPki.Issuer)}
              {Service(StampingAuthority, Granted, TestPki.Stamper)}
            </t:TSPServices>
          </t:TrustServiceProvider></t:TrustServiceProviderList>
        </t:TrustServiceStatusList>
        """;

    private static string Service(string type, string status, Holder holder) => $"""
        <t:TSPService><t:ServiceInformation>
          <t:ServiceTypeIdentifier>{type}</t:ServiceTypeIdentifier>
          <t:ServiceDigitalIdentity><t:DigitalId><t:X509Certificate>{Convert.ToBase64String(holder.Certificate.RawData)}</t:X509Certificate></t:DigitalId></t:ServiceDigitalIdentity>
          <t:ServiceStatus>{status}</t:ServiceStatus>
        </t:ServiceInformation></t:TSPService>
        """;

    private static byte[] Sign(string xml)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(xml);
        var signed = new SignedXml(document) { SigningKey = ListSigner.Key };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        var reference = new Reference("");
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        signed.AddReference(reference);
        signed.ComputeSignature();
        document.DocumentElement!.AppendChild(document.ImportNode(signed.GetXml(), deep: true));
        return Encoding.UTF8.GetBytes(document.OuterXml);
    }
}
