namespace CongVu.EdXml;

/// <summary>Judges whether a recall, an update or a replacement says what it is about.</summary>
internal static class BussinessChecks
{
    public static void Check(EdXmlDocument document, FindingLog log)
    {
        var business = document.Bussiness;
        switch (business?.BussinessDocType)
        {
            case null or BussinessDocType.New: return;
            case BussinessDocType.Recall: CheckRecall(document, log); break;
            case BussinessDocType.Update: CheckUpdate(document, log); break;
            case BussinessDocType.Replace: CheckReplacement(document, log); break;
        }

        if (business.BussinessDocReason is null) log.Add(FindingKinds.BussinessReasonMissing, NameOf(business.BussinessDocType.Value));
    }

    private static void CheckRecall(EdXmlDocument document, FindingLog log)
    {
        if (!NamesAnother(document)) log.Add(FindingKinds.RecallTargetMissing);
    }

    private static void CheckUpdate(EdXmlDocument document, FindingLog log)
    {
        if (!NamesAnother(document)) log.Add(FindingKinds.UpdateTargetMissing);
    }

    private static void CheckReplacement(EdXmlDocument document, FindingLog log)
    {
        var isListed = document.Bussiness!.ReplacementInfoList.Any(replaced => replaced.DocumentId is not null);
        if (!isListed && !NamesAnother(document)) log.Add(FindingKinds.ReplacementTargetMissing);
    }

    private static bool NamesAnother(EdXmlDocument document) =>
        document.Bussiness?.DocumentId is not null
        || document.MessageHeader.ResponseFor.Any(response => response.DocumentId is not null || response.Code is not null);

    private static string NameOf(BussinessDocType type) => type switch
    {
        BussinessDocType.New => "văn bản mới",
        BussinessDocType.Recall => "thu hồi",
        BussinessDocType.Update => "cập nhật",
        BussinessDocType.Replace => "thay thế",
    };
}
