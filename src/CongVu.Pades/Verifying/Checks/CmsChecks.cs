namespace CongVu.Pades.Verifying.Checks;

/// <summary>All questions asked of a CMS, in their order.</summary>
internal static class CmsChecks
{
    private static readonly Check<CmsEvidence>[] All =
    [
        new OneSignerCheck(), new EncodingCheck(), new ConsistencyCheck(), new ContentCheck(), new AttributesCheck(),
        new DigestCheck(), new SignatureValueCheck(), new SigningCertificateCheck(), new AlgorithmProtectionCheck(),
    ];

    public static List<Finding> Run(CmsEvidence evidence)
    {
        var found = new List<Finding>();
        foreach (var check in All)
        {
            try
            {
                found.AddRange(check.Run(evidence));
            }
            catch (PadesException fault)
            {
                found.Add(new Finding(check.Code, Severity.Error, $"Dữ liệu của chữ ký bị hỏng: {fault.Message}")
                {
                    SubIndication = SubIndication.FormatFailure,
                    Source = check.Source,
                });
            }
        }
        return found;
    }
}
