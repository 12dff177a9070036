using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace OnRecord.Web.SignIn;

/// <summary>Holds the keys that seal cookies. They are written nowhere: when the desk closes, everybody is signed out.</summary>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly Lock _gate = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_gate)
            return [.. _keys.Select(k => new XElement(k))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_gate)
            _keys.Add(new XElement(element));
    }
}
