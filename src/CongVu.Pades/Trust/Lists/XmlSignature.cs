using System.Security.Cryptography;
using System.Xml;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;

namespace CongVu.Pades.Trust.Lists;

/// <summary>Checks the enveloped signature of a trust list; anything the standard of trust lists does not call for is refused.</summary>
internal sealed class XmlSignature
{
    private const string Namespace = "http://www.w3.org/2000/09/xmldsig#";
    private const string Enveloped = Namespace + "enveloped-signature";
    private const int MostReferences = 8;

    private readonly XmlElement root;
    private readonly XmlElement signature;
    private readonly XmlElement signedInfo;

    private XmlSignature(XmlDocument document)
    {
        root = document.DocumentElement!;
        // One signature, directly below the root: no other place can be passed off as signed.
        var found = Children(root, "Signature").ToList();
        signature = found.Count == 1 ? found[0] : throw Bad("The trust list must bear exactly one signature.");
        signedInfo = Child(signature, "SignedInfo");
    }

    /// <summary>Which of the certificates signed the document; fails when none did or a part of it is not covered.</summary>
    public static Certificate Verify(XmlDocument document, IReadOnlyList<Certificate> signers)
    {
        var made = new XmlSignature(document);
        made.CheckReferences();
        return signers.FirstOrDefault(made.IsSignedBy)
            ?? throw Bad("The trust list was not signed by any of the certificates named for it.");
    }

    private bool IsSignedBy(Certificate signer)
    {
        var method = Child(signedInfo, "CanonicalizationMethod");
        var content = CanonicalXml.Write(signedInfo, inclusivePrefixes: Prefixes(method));
        var scheme = Scheme(Algorithm(Child(signedInfo, "SignatureMethod")));
        var value = Base64(Child(signature, "SignatureValue"));
        return PublicKeyVerifier.Verify(signer, scheme, content, scheme.Kind == SchemeKind.Ecdsa ? EcdsaSignature.ToDer(value) : value);
    }

    private void CheckReferences()
    {
        var references = Children(signedInfo, "Reference").ToList();
        if (references.Count is 0 or > MostReferences || references.Count(reference => reference.GetAttribute("URI").Length == 0 && reference.HasAttribute("URI")) != 1)
            throw Bad("The signature of the trust list does not cover the list once.");
        foreach (var reference in references)
        {
            var digest = CryptographicOperations.HashData(Hash(Algorithm(Child(reference, "DigestMethod"))), Content(reference));
            if (!digest.AsSpan().SequenceEqual(Base64(Child(reference, "DigestValue"))))
                throw Bad("The trust list was changed after it was signed.");
        }
    }

    private byte[] Content(XmlElement reference)
    {
        var transforms = Children(reference, "Transforms").SelectMany(list => Children(list, "Transform")).ToList();
        var canonical = transforms.LastOrDefault(transform => transform.GetAttribute("Algorithm") != Enveloped);
        var isEnveloped = transforms.Exists(transform => transform.GetAttribute("Algorithm") == Enveloped);
        if (canonical is null || transforms.Count != (isEnveloped ? 2 : 1))
            throw Bad("The signature of the trust list changes the list in an unknown way before it is hashed.");
        var address = reference.GetAttribute("URI");
        if (address.Length == 0)
            return CanonicalXml.Write(root, isEnveloped ? signature : throw Bad("The signature of the trust list covers itself."), Prefixes(canonical));
        return CanonicalXml.Write(FindOwn(address), inclusivePrefixes: Prefixes(canonical));
    }

    /// <summary>What else is signed must lie inside the signature, such as its own properties.</summary>
    private XmlElement FindOwn(string address)
    {
        var found = signature.GetElementsByTagName("*").Cast<XmlElement>().Where(element => address == "#" + element.GetAttribute("Id")).ToList();
        return found.Count == 1 ? found[0] : throw Bad("The signature of the trust list refers to something outside it.");
    }

    private static string Prefixes(XmlElement method)
    {
        if (method.GetAttribute("Algorithm") != CanonicalXml.Algorithm)
            throw Bad("The trust list is hashed in a form that is not exclusive canonical XML.");
        return method.ChildNodes.OfType<XmlElement>().FirstOrDefault(child => child.LocalName == "InclusiveNamespaces")?.GetAttribute("PrefixList") ?? "";
    }

    private static SignatureScheme Scheme(string algorithm) => algorithm[(algorithm.LastIndexOf('#') + 1)..] switch
    {
        "rsa-sha256" => new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA256, algorithm),
        "rsa-sha384" => new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA384, algorithm),
        "rsa-sha512" => new(SchemeKind.RsaPkcs1, HashAlgorithmName.SHA512, algorithm),
        "sha256-rsa-MGF1" => new(SchemeKind.RsaPss, HashAlgorithmName.SHA256, algorithm),
        "sha384-rsa-MGF1" => new(SchemeKind.RsaPss, HashAlgorithmName.SHA384, algorithm),
        "sha512-rsa-MGF1" => new(SchemeKind.RsaPss, HashAlgorithmName.SHA512, algorithm),
        "ecdsa-sha256" => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA256, algorithm),
        "ecdsa-sha384" => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA384, algorithm),
        "ecdsa-sha512" => new(SchemeKind.Ecdsa, HashAlgorithmName.SHA512, algorithm),
        _ => throw Bad($"The trust list is signed in a way that is not accepted: {algorithm}."),
    };

    private static HashAlgorithmName Hash(string algorithm) => algorithm[(algorithm.LastIndexOf('#') + 1)..] switch
    {
        "sha256" => HashAlgorithmName.SHA256,
        "sha384" => HashAlgorithmName.SHA384,
        "sha512" => HashAlgorithmName.SHA512,
        _ => throw Bad($"The trust list is hashed in a way that is not accepted: {algorithm}."),
    };

    private static IEnumerable<XmlElement> Children(XmlElement parent, string name) =>
        parent.ChildNodes.OfType<XmlElement>().Where(child => child.LocalName == name && child.NamespaceURI == Namespace);

    private static XmlElement Child(XmlElement parent, string name) =>
        Children(parent, name).FirstOrDefault() ?? throw Bad($"The signature of the trust list has no {name}.");

    private static string Algorithm(XmlElement element) => element.GetAttribute("Algorithm");

    private static byte[] Base64(XmlElement element)
    {
        try
        {
            return Convert.FromBase64String(element.InnerText);
        }
        catch (FormatException fault)
        {
            throw new PadesException(PadesFault.BadEncoding, "The signature of the trust list is malformed.", fault);
        }
    }

    private static PadesException Bad(string message) => new(PadesFault.BadEncoding, message);
}
