using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Takes out of a documentation file what is not of the public surface, as docs/api records it.</summary>
public sealed class KeepPublicDocumentation : Task
{
    [Required]
    public string Documentation { get; set; }

    [Required]
    public string Surface { get; set; }

    public override bool Execute()
    {
        HashSet<string> names = new HashSet<string>(NamesOf(File.ReadAllLines(Surface)), StringComparer.Ordinal);
        XDocument document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        foreach (XElement member in document.Descendants("member").Where(member => !names.Contains(NameOf((string)member.Attribute("name")))).ToArray())
        {
            if (member.NextNode is XText space && string.IsNullOrWhiteSpace(space.Value))
            {
                space.Remove();
            }

            member.Remove();
        }

        document.Save(Documentation, SaveOptions.DisableFormatting);
        return true;
    }

    /// <summary>The name of a member as the compiler documents it, without arity and parameters: PccGovernance.Id.Parse.</summary>
    private static string NameOf(string documented) => Regex.Replace(documented.Substring(2).Split('(', '~')[0], "`+[0-9]+", string.Empty);

    private static IEnumerable<string> NamesOf(IEnumerable<string> lines)
    {
        string type = string.Empty;
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            string plain = WithoutTypeArguments(line);
            if (line[0] != ' ')
            {
                type = plain.Split(new[] { " : " }, StringSplitOptions.None)[0].Split(' ').Last();
                yield return type;
                continue;
            }

            string member = plain.Contains(" this[") ? "Item" : Regex.Split(plain.Trim(), @"\(| \{| = ")[0].Split(' ').Last();
            yield return type + "." + (member == "new" ? "#ctor" : member);
        }
    }

    private static string WithoutTypeArguments(string line)
    {
        string shorter = Regex.Replace(line, "<[^<>]*>", string.Empty);
        return shorter == line ? line : WithoutTypeArguments(shorter);
    }
}
