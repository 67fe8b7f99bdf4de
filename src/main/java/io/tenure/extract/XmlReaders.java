package io.tenure.extract;

import javax.xml.stream.XMLInputFactory;

/** XML readers that neither fetch nor expand what a document declares. */
final class XmlReaders {

    private XmlReaders() {}

    /** A factory whose readers refuse document types and external entities. A document that declares entities fails at its first use. */
    static XMLInputFactory secure() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
