namespace CongVu.EdXml;

internal static class EdXmlNames
{
    public const string Namespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    public const string Prefix = "edXML";
    public const string Root = "edXML";
    public const string Soap = "http://schemas.xmlsoap.org/soap/envelope/";

    // Prefixes that senders use without declaring them resolve to this namespace; the use is reported.
    public const string Undeclared = "urn:congvu:undeclared:";

    public static readonly string[] UsualPrefixes = [Prefix, "xlink", "xsi", "xsd", "ds", "soap", "soapenv", "SOAP-ENV"];

    private static readonly HashSet<string> Expected = new(StringComparer.Ordinal)
    {
        Namespace, Soap, "http://www.w3.org/2000/09/xmldsig#",
        "http://www.inetcloud.vn/ns/edxml", "http://www.e-doc.vn/Schema/", "http://www.e-doc.vn/Schema",
    };

    public static bool IsExpected(string name) => Expected.Contains(name);
}
