using CongVu.Pades.Certificates;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Signing;

/// <summary>What must hold before anything is prepared, so that no PIN is spent in vain.</summary>
internal static class SigningConditions
{
    public static void Check(PdfFile file, SignatureRequest request)
    {
        CheckFile(file);
        var key = request.Signer.Certificate.Key;
        var fits = request.Algorithm.Kind == SchemeKind.Ecdsa ? key.Kind == PublicKeyKind.Ec : key.Kind == PublicKeyKind.Rsa;
        if (!fits)
            throw new PadesException(PadesFault.Algorithm, "The algorithm does not fit the key of the certificate.");
        if (request.Certification is not null && FormFields.Signatures(file).Any(field => field.Value is not null))
            throw new PadesException(PadesFault.Forbidden, "Only the first signature of a file can certify it.");
        CheckLocks(file, request.FieldName);
    }

    /// <summary>The conditions that do not depend on the signer.</summary>
    public static void CheckFile(PdfFile file)
    {
        CheckReadable(file);
        if (SignaturePermissions.Certification(file) == 1)
            throw new PadesException(PadesFault.Forbidden, "The file is certified: no changes are permitted, not even signatures.");
    }

    /// <summary>What even evidence and document time stamps need, which no certification forbids.</summary>
    public static void CheckReadable(PdfFile file)
    {
        if (file.IsEncrypted)
            throw new PadesException(PadesFault.EncryptedFile, "An encrypted file is not signed; save it without encryption first.");
    }

    private static void CheckLocks(PdfFile file, string? fieldName)
    {
        foreach (var field in FormFields.Signatures(file))
        {
            if (file.Dictionary(field.Value) is not { } signature)
                continue;
            foreach (var fieldLock in SignaturePermissions.Locks(file, field.Dictionary, signature))
            {
                if (fieldLock.Level == 1 || (fieldName is not null && fieldLock.Covers(fieldName)))
                    throw new PadesException(PadesFault.Forbidden, $"The signature {field.Name} locked the file against further signatures.");
            }
        }
    }
}
