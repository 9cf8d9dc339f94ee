namespace CongVu.EdXml;

/// <summary>Judges a status: whose, about what, and whether its code says anything.</summary>
internal static class StatusChecks
{
    public static void Check(EdXmlStatus status, FindingLog log)
    {
        if (status.From?.OrganId is null) log.Add(FindingKinds.FromMissing);
        else OrganIdChecks.Check(status.From, "From", log);

        CheckSubject(status.ResponseFor, log);
        CheckCode(status, log);
        if (status.Timestamp is null) log.Add(FindingKinds.StatusTimestampMissing);
    }

    private static void CheckSubject(ResponseFor? response, FindingLog log)
    {
        if (response?.DocumentId is null && response?.Code is null) log.Add(FindingKinds.ResponseForMissing);
        else if (response.DocumentId is null) log.Add(FindingKinds.DocumentIdMissing);

        if (response is not null && response.OrganId is null) log.Add(FindingKinds.StatusReceiverMissing);
    }

    private static void CheckCode(EdXmlStatus status, FindingLog log)
    {
        if (status.StatusCode is null) log.Add(FindingKinds.StatusCodeMissing);
        else if (!StatusCodes.IsKnown(status.StatusCode)) log.Add(FindingKinds.StatusCodeUnknown, status.StatusCode);
        else if (status.StatusCode is StatusCodes.Refused or StatusCodes.ChangeRefused && status.Description is null)
            log.Add(FindingKinds.StatusReasonMissing, StatusCodes.NameOf(status.StatusCode)!);
    }
}
