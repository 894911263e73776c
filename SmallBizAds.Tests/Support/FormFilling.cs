using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SmallBizAds.Tests.Support;

/// <summary>The values with which a form is sent.</summary>
public sealed class FormFilling
{
    private readonly List<KeyValuePair<string, string>> _values = [];
    private readonly List<(string Name, byte[] Bytes, string File, string Type)> _files = [];
    private readonly bool _multipart;

    public FormFilling(IHtmlFormElement form)
    {
        Action = form.GetAttribute("action") ?? string.Empty;
        _multipart = form.Enctype == "multipart/form-data";
        foreach (var field in form.QuerySelectorAll("input,textarea,select"))
        {
            Add(field);
        }
    }

    public string Action { get; set; }

    /// <summary>The fields' values as they will be sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values => _values;

    public FormFilling Set(string name, string? value)
    {
        _values.RemoveAll(v => v.Key == name);
        if (value is not null)
        {
            _values.Add(new KeyValuePair<string, string>(name, value));
        }

        return this;
    }

    /// <summary>One more value of a field that stands there several times.</summary>
    public FormFilling Add(string name, string value)
    {
        _values.Add(new KeyValuePair<string, string>(name, value));
        return this;
    }

    public FormFilling Attach(string name, byte[] bytes, string file = "photo.png", string type = "image/png")
    {
        _files.Add((name, bytes, file, type));
        return this;
    }

    public HttpContent ToContent()
    {
        if (!_multipart)
        {
            return new FormUrlEncodedContent(_values);
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in _values)
        {
            content.Add(new StringContent(value, Encoding.UTF8), name);
        }

        foreach (var (name, bytes, file, type) in _files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            content.Add(part, name, file);
        }

        return content;
    }

    private void Add(IElement field)
    {
        var name = field.GetAttribute("name");
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        switch (field)
        {
            case IHtmlInputElement { Type: "file" }:
                break;
            case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                break;
            case IHtmlInputElement input:
                _values.Add(new KeyValuePair<string, string>(name, input.Value));
                break;
            case IHtmlTextAreaElement area:
                _values.Add(new KeyValuePair<string, string>(name, area.Value));
                break;
            case IHtmlSelectElement select:
                _values.Add(new KeyValuePair<string, string>(name, select.Value ?? string.Empty));
                break;
        }
    }
}
